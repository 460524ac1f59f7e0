package io.tandem.review.notice.model;

import io.tandem.review.model.ChangeReview;
import java.time.Instant;
import java.util.Optional;

/**
 * How far a review is on the way to its due time.
 *
 * @param round the submission it counts for
 * @param told  the latest stage the board heard of; empty before the first
 * @param next  when the next one comes; {@link #NEVER} after the last
 */
public record Deadline(long reviewId, int round, Optional<DueStage> told, Instant next) {
    public static final Instant NEVER = Instant.ofEpochMilli(Long.MAX_VALUE);

    /** Of a review that awaits its decision, before anybody heard anything. */
    public static Deadline of(ChangeReview review) {
        return new Deadline(review.id(), review.round(), Optional.empty(), at(review, DueStage.HALF));
    }

    /** After this stage was told. */
    public Deadline after(ChangeReview review, DueStage stage) {
        return new Deadline(reviewId, round, Optional.of(stage), stage.findNext().map(next -> at(review, next)).orElse(NEVER));
    }

    private static Instant at(ChangeReview review, DueStage stage) {
        return stage.at(review.times().submitted(), review.times().due());
    }
}
