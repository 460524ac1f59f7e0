package io.tandem.review;

import io.tandem.review.model.ChangeReview;
import io.tandem.review.model.Gate;
import io.tandem.review.port.ReviewStore;
import io.tandem.shared.Verdict;
import java.time.Clock;
import java.util.Optional;

/** Tells workflows and panels whether work on an issue may start. */
public final class GateService {
    private final ReviewStore store;
    private final Clock clock;

    public GateService(ReviewStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Yes or no by one indexed query; for conditions, which run on every view of an issue. */
    public boolean isOpen(long issueId) {
        return store.findStanding(issueId).filter(standing -> Gate.isOpen(standing, clock.instant())).isPresent();
    }

    /** The same with reasons and who can unblock. */
    public Verdict verdict(long issueId) {
        return verdict(store.findLatest(issueId));
    }

    public Verdict verdict(Optional<ChangeReview> latest) {
        return Gate.verdict(latest, clock.instant());
    }

    public Optional<ChangeReview> findLatest(long issueId) {
        return store.findLatest(issueId);
    }
}
