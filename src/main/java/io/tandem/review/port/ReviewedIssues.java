package io.tandem.review.port;

import io.tandem.review.model.ReviewedIssue;
import java.util.Optional;

/** The issues that reviews are about. */
public interface ReviewedIssues {
    /** By its present or an earlier key. */
    Optional<ReviewedIssue> find(String issueKey);

    /** By its permanent number; empty when it was deleted. */
    Optional<ReviewedIssue> find(long issueId);
}
