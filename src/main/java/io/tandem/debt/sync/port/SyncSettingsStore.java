package io.tandem.debt.sync.port;

import io.tandem.debt.sync.model.SyncSettings;

/** Keeps settings. */
public interface SyncSettingsStore {
    /** {@link SyncSettings#usual} before anybody set them. */
    SyncSettings get(String projectKey);

    /**
     * @param settings with the version that was seen
     * @return as stored, with the new version
     * @throws io.tandem.shared.ConflictException when the stored version is another; it carries the stored ones
     */
    SyncSettings save(SyncSettings settings);
}
