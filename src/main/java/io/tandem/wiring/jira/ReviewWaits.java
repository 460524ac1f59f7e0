package io.tandem.wiring.jira;

import io.tandem.plan.api.DeviationCause;
import io.tandem.plan.deviation.port.LostTime;
import io.tandem.review.api.ReviewOverview;
import io.tandem.review.api.ReviewSummary;
import io.tandem.shared.Span;
import io.tandem.shared.Spans;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Reviews in the words of deviations: neither knows the other. An issue waits from the submission of its review to the decision. Two queries for a project. */
public final class ReviewWaits implements LostTime {
    private static final int MOST_REVIEWS = 1_000;
    private final ReviewOverview reviews;

    public ReviewWaits(ReviewOverview reviews) {
        this.reviews = reviews;
    }

    @Override
    public DeviationCause cause() {
        return DeviationCause.REVIEW_WAITING;
    }

    @Override
    public Map<Long, Spans> list(String projectKey, Set<Long> issueIds, Instant from, Instant to) {
        Map<Long, Spans> waits = new HashMap<>();
        Stream.concat(reviews.listDecided(projectKey, from, to).stream(), reviews.listAwaitingDecision(List.of(projectKey), MOST_REVIEWS).stream())
            .filter(review -> review.submitted() != null && issueIds.contains(review.issueId())).forEach(review -> waits.merge(review.issueId(), wait(review, to), Spans::and));
        return waits;
    }

    private static Spans wait(ReviewSummary review, Instant to) {
        boolean isDecided = review.decided() != null && !review.decided().isBefore(review.submitted());
        return new Spans(List.of(new Span(review.submitted(), isDecided ? review.decided() : to)));
    }
}
