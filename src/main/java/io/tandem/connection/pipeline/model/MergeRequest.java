package io.tandem.connection.pipeline.model;

import java.time.Instant;
import java.util.Objects;

/**
 * A change on its way into a branch.
 *
 * @param iid           its number within the remote project
 * @param sourceBranch  where it comes from
 * @param isToMain      whether it goes into the main branch
 * @param mergedAt      null while it is not merged
 * @param firstCommitAt when the first of its commits was written; null where that is not known
 * @param firstReviewAt when somebody other than its author first commented; null where that is not known or did not happen
 * @param mergeSha      the commit it became on the target branch; empty while it is not merged
 * @param updatedAt     when the server last changed it
 * @param url           where a person looks at it; null where there is none
 */
public record MergeRequest(long iid, String title, String sourceBranch, boolean isToMain, Instant createdAt, Instant mergedAt, Instant firstCommitAt, Instant firstReviewAt,
                           String mergeSha, Instant updatedAt, String url) {
    public MergeRequest {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(sourceBranch, "sourceBranch");
        Objects.requireNonNull(createdAt, "createdAt");
        Objects.requireNonNull(mergeSha, "mergeSha");
        Objects.requireNonNull(updatedAt, "updatedAt");
    }

    public boolean isMergedToMain() {
        return isToMain && mergedAt != null;
    }
}
