package io.tandem.connection.pipeline.api;

import java.time.Instant;
import java.util.List;

/**
 * A commit on the main branch of a mapped remote project.
 *
 * @param component the component of the mapping; null for the whole project
 * @param files     the paths it touched; empty when it touched none
 */
public record CommitRecord(String component, String remoteKey, String sha, Instant at, String title, List<String> files) {
    public CommitRecord {
        files = List.copyOf(files);
    }
}
