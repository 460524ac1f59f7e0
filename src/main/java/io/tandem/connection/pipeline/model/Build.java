package io.tandem.connection.pipeline.model;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * A run of a pipeline or job.
 *
 * @param remoteId     the server's own number or id, unique within the remote project
 * @param ref          the branch or tag; empty when the server does not say
 * @param isMainBranch whether that is the project's main branch
 * @param sha          the commit that was built; empty when the server does not say
 * @param startedAt    when it began; when it was created where the server tells no more
 * @param finishedAt   null while it runs
 * @param updatedAt    when the server last changed it: a later answer replaces an earlier one
 * @param stages       empty where the server tells none
 * @param tests        null where the server tells none
 * @param url          where a person looks at it; null where there is none
 */
public record Build(String remoteId, String ref, boolean isMainBranch, BuildStatus status, String sha, Instant startedAt, Instant finishedAt, Instant updatedAt,
                    List<BuildStage> stages, TestCounts tests, String url) {
    public Build {
        Objects.requireNonNull(remoteId, "remoteId");
        Objects.requireNonNull(ref, "ref");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(sha, "sha");
        Objects.requireNonNull(startedAt, "startedAt");
        Objects.requireNonNull(updatedAt, "updatedAt");
        stages = List.copyOf(stages);
    }

    /** Whether it has ended with a verdict about the main branch. */
    public boolean isVerdictOnMain() {
        return isMainBranch && status.isVerdict() && finishedAt != null;
    }
}
