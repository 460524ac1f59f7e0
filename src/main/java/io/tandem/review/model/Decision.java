package io.tandem.review.model;

import io.tandem.shared.Reason;
import java.time.Instant;
import java.util.List;

/** What was decided, when and why. */
public record Decision(Outcome outcome, Instant at, List<Reason> reasons) {
    public Decision {
        reasons = List.copyOf(reasons);
    }
}
