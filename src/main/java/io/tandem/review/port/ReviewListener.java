package io.tandem.review.port;

import io.tandem.review.model.ChangeReview;
import io.tandem.review.model.TrailEntry;
import java.util.List;

/** Is told of every change of a review, inside the transaction that stores it: what it writes to the database is kept or lost together with the change. Never calls out. */
public interface ReviewListener {
    /**
     * @param before as it was; equal to {@code after} but for number and version when it is new
     * @param after  as it is stored now
     * @param steps  what happened, in order
     */
    void changed(ChangeReview before, ChangeReview after, List<TrailEntry> steps);
}
