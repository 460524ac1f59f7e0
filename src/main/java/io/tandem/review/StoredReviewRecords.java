package io.tandem.review;

import io.tandem.review.api.ReviewRecord;
import io.tandem.review.api.ReviewRecords;
import io.tandem.review.model.ChangeReview;
import io.tandem.review.model.Decision;
import io.tandem.review.model.Lane;
import io.tandem.review.model.Outcome;
import io.tandem.review.outcome.Comparison;
import io.tandem.review.outcome.Statistics;
import io.tandem.review.port.ReviewHistory;
import io.tandem.review.port.WorkingCalendar;
import io.tandem.shared.DateRange;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Answers other features' figures from the store. */
public final class StoredReviewRecords implements ReviewRecords {
    private final ReviewHistory history;
    private final WorkingCalendar calendar;

    public StoredReviewRecords(ReviewHistory history, WorkingCalendar calendar) {
        this.history = history;
        this.calendar = calendar;
    }

    @Override
    public List<ReviewRecord> list(Collection<String> projectKeys, DateRange days) {
        Instant from = calendar.startOf(days.from());
        Instant to = calendar.startOf(days.to());
        return projectKeys.stream().flatMap(key -> history.listOf(key, from, to).stream())
                .filter(review -> isInside(review.findDecision().map(Decision::at).orElse(null), from, to) || isInside(review.times().verified(), from, to)).map(this::record).toList();
    }

    private static boolean isInside(Instant at, Instant from, Instant to) {
        return at != null && !at.isBefore(from) && at.isBefore(to);
    }

    private ReviewRecord record(ChangeReview review) {
        boolean isDecided = review.findDecision().isPresent();
        boolean isVerified = review.times().verified() != null;
        return new ReviewRecord(review.id(), review.issue().id(), review.issue().key(), review.issue().projectKey(), review.times().submitted(), review.findDecision().map(decision -> calendar.dayOf(decision.at())).orElse(null), review.findDecision().map(Decision::at).orElse(null), review.times().verified(),
                review.handling().lane() != Lane.AUTOMATIC, isDecided && Statistics.isAltered(review), isDecided && review.decision().outcome() == Outcome.REJECTED,
                isVerified ? Comparison.listOf(review).stream().map(StoredReviewRecords::comparison).toList() : List.of());
    }

    private static ReviewRecord.Comparison comparison(Comparison known) {
        return new ReviewRecord.Comparison(known.dimension().name(), known.mean(), known.actual(), known.currency() == null ? null : known.currency().getCurrencyCode());
    }
}
