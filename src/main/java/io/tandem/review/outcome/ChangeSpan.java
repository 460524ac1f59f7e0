package io.tandem.review.outcome;

import io.tandem.review.model.ChangeReview;
import io.tandem.review.model.Decision;
import io.tandem.review.model.ReviewState;
import io.tandem.review.model.ReviewType;
import io.tandem.review.model.TrailEntry;
import io.tandem.review.model.TrailEntry.Step;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The times a change is judged by.
 *
 * @param submitted   the first submission: a change that was sent back or lapsed was worked on before the last one
 * @param free        when work might begin: the first approval; for an emergency the submission
 * @param implemented when somebody said it was made
 */
public record ChangeSpan(Instant submitted, Instant free, Instant implemented) {
    /** @param trail of the review, oldest first */
    public static ChangeSpan of(ChangeReview review, List<TrailEntry> trail) {
        Instant submitted = trail.stream().filter(step -> step.action() == Step.SUBMITTED).map(TrailEntry::at).findFirst().orElse(review.times().submitted());
        return new ChangeSpan(submitted, review.proposal().type() == ReviewType.EMERGENCY ? submitted : approved(review, trail, submitted), review.times().implemented());
    }

    private static Instant approved(ChangeReview review, List<TrailEntry> trail, Instant submitted) {
        Optional<Instant> first = trail.stream().filter(step -> step.to() == ReviewState.APPROVED && step.from() != ReviewState.APPROVED).map(TrailEntry::at).findFirst();
        return first.or(() -> review.findDecision().map(Decision::at)).orElse(submitted);
    }
}
