package io.tandem.connection.pipeline.port;

import io.tandem.connection.pipeline.model.PipelineSettings;

/** Where projects keep what counts as production. */
public interface PipelineSettingsStore {
    /** The usual ones while nobody changed them. */
    PipelineSettings get(String projectKey);

    /**
     * @param settings with the version that was seen
     * @return as stored, with the new version
     * @throws io.tandem.shared.ConflictException when the stored version is another
     */
    PipelineSettings save(PipelineSettings settings);
}
