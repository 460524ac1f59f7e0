package io.tandem.review.model;

import io.tandem.shared.Reason;
import java.util.List;
import java.util.stream.Stream;

/** The way a change takes, and why. Without a reason no change leaves the board. */
public record LaneChoice(Lane lane, List<Reason> reasons) {
    public LaneChoice {
        reasons = List.copyOf(reasons);
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("a lane needs a reason");
        }
    }

    /** The same way, with this said first. */
    public LaneChoice because(List<Reason> first) {
        return new LaneChoice(lane, Stream.concat(first.stream(), reasons.stream()).toList());
    }
}
