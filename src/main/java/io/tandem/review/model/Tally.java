package io.tandem.review.model;

import io.tandem.shared.Reason;
import java.util.List;

/**
 * What the votes say so far.
 *
 * @param reasons     why; for an open vote what it waits for
 * @param outstanding seats that may still vote
 */
public record Tally(Outcome outcome, List<Reason> reasons, List<Seat> outstanding) {
    public Tally {
        reasons = List.copyOf(reasons);
        outstanding = List.copyOf(outstanding);
    }

    public boolean isDecided() {
        return outcome != Outcome.UNDECIDED;
    }
}
