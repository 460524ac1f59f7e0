package io.tandem.review.notice;

import io.tandem.review.Escalations;
import io.tandem.review.model.ChangeReview;
import io.tandem.review.model.ReviewState;
import io.tandem.review.notice.model.Deadline;
import io.tandem.review.notice.model.DueStage;
import io.tandem.review.notice.port.Deadlines;
import io.tandem.review.notice.port.NoticeQueue;
import io.tandem.review.port.ReviewFilter;
import io.tandem.review.port.ReviewStore;
import io.tandem.shared.port.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * Reminds boards at half and at four fifths of their time, and escalates when it is over. Reads only the reviews that are due. Each stage is told once, however often, on however many nodes and
 * however late this runs: after a standstill only the latest stage that has come is told.
 */
public final class DueService {
    private static final int AT_ONCE = 200;

    private final Deadlines deadlines;
    private final ReviewStore reviews;
    private final Escalations escalations;
    private final NoticeQueue queue;
    private final Transactions transactions;
    private final Clock clock;

    public DueService(Deadlines deadlines, ReviewStore reviews, Escalations escalations, NoticeQueue queue, Transactions transactions, Clock clock) {
        this.deadlines = deadlines;
        this.reviews = reviews;
        this.escalations = escalations;
        this.queue = queue;
        this.transactions = transactions;
        this.clock = Clock.tick(clock, Duration.ofMillis(1));
    }

    /** One that fails does not keep the others waiting; the first failure is thrown at the end. */
    public void run() {
        Failures failures = new Failures();
        deadlines.listDue(clock.instant(), AT_ONCE).forEach(id -> failures.guard(() -> transactions.run(() -> tell(id))));
        failures.throwIfAny();
    }

    /** Starts the clock of reviews that were submitted before there were clocks. */
    public void catchUp() {
        ReviewFilter open = ReviewFilter.all().inStates(Set.of(ReviewState.IN_REVIEW, ReviewState.IMPLEMENTED));
        List<Long> ids = reviews.listRefs(open, List.of()).stream().map(ReviewStore.Ref::id).toList();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            List<Long> without = deadlines.listWithout(ids.subList(from, Math.min(from + AT_ONCE, ids.size())));
            without.forEach(id -> transactions.run(() -> reviews.find(id).filter(ChangeReview::isAwaitingDecision).ifPresent(review -> deadlines.put(Deadline.of(review)))));
        }
    }

    private void tell(long reviewId) {
        Deadline deadline = deadlines.find(reviewId).orElse(null);
        ChangeReview review = reviews.find(reviewId).filter(ChangeReview::isAwaitingDecision).orElse(null);
        Instant now = clock.instant();
        if (review == null) {
            deadlines.remove(reviewId);
        } else if (deadline != null && !deadline.next().isAfter(now)) {
            DueStage.findReached(review.times().submitted(), review.times().due(), now).ifPresent(stage -> tell(review, deadline, stage, now));
        }
    }

    private void tell(ChangeReview review, Deadline deadline, DueStage stage, Instant now) {
        deadlines.put(deadline.after(review, stage));
        if (stage == DueStage.OVER) {
            escalations.escalate(review, now);
        } else {
            queue.add(Reminders.of(review, stage, now), now);
        }
    }
}
