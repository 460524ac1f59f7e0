package io.tandem.connection.pipeline.model;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * A commit on the main branch.
 *
 * @param at    when it was committed
 * @param title its first line
 * @param files the paths it touched; null where they were not asked for, empty for a commit that touches none
 */
public record Commit(String sha, Instant at, String title, List<String> files) {
    public Commit {
        Objects.requireNonNull(sha, "sha");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(title, "title");
        files = files == null ? null : List.copyOf(files);
    }
}
