package io.tandem.review.notice;

import io.tandem.review.model.ChangeReview;
import io.tandem.review.model.TrailEntry;
import io.tandem.review.notice.model.Deadline;
import io.tandem.review.notice.port.Deadlines;
import io.tandem.review.port.ReviewListener;
import java.util.List;

/** Starts a review's clock with each submission and stops it with the decision, in the transaction of the change. */
public final class DeadlineKeeper implements ReviewListener {
    private final Deadlines deadlines;

    public DeadlineKeeper(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    @Override
    public void changed(ChangeReview before, ChangeReview after, List<TrailEntry> steps) {
        if (after.isAwaitingDecision() && after.round() != before.round()) {
            deadlines.put(Deadline.of(after));
        } else if (before.isAwaitingDecision() && !after.isAwaitingDecision()) {
            deadlines.remove(after.id());
        }
    }
}
