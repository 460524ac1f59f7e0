package io.tandem.review;

import io.tandem.review.model.ChangeReview;
import io.tandem.review.model.Gate;
import io.tandem.review.model.GateStage;
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
    public boolean isOpen(long issueId, GateStage stage) {
        return store.findStanding(issueId).filter(standing -> Gate.isOpen(standing, stage, clock.instant())).isPresent();
    }

    /** The same with reasons and who can unblock. */
    public Verdict verdict(long issueId, GateStage stage) {
        return Gate.verdict(store.findLatest(issueId), stage, clock.instant());
    }

    public Verdict verdict(Optional<ChangeReview> latest) {
        return Gate.verdict(latest, clock.instant());
    }

    public Optional<ChangeReview> findLatest(long issueId) {
        return store.findLatest(issueId);
    }
}
