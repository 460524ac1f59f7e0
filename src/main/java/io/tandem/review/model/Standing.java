package io.tandem.review.model;

import java.time.Instant;

/**
 * As much of a review as a gate needs for yes or no.
 *
 * @param isDecided the latest round has a decision
 * @param due       when the decision is expected, or null before submission
 */
public record Standing(ReviewState state, ReviewType type, boolean isDecided, Instant due) {
    public static Standing of(ChangeReview review) {
        return new Standing(review.state(), review.proposal().type(), review.isDecided(), review.times().due());
    }
}
