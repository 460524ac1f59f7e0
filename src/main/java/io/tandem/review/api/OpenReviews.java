package io.tandem.review.api;

import java.util.List;

/** Who has to do with the unfinished reviews of a project. Knows no viewer: whoever shows a row asks first whether its issue may be seen. */
public interface OpenReviews {
    /** Those finished in no way, newest first, at most {@code count}. */
    List<OpenReview> listOpen(String projectKey, int count);
}
