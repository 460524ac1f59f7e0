package io.tandem.review.calendar;

import io.tandem.review.calendar.model.Conflict;
import io.tandem.review.calendar.model.PlannedChange;
import io.tandem.review.calendar.model.Surroundings;
import java.util.List;

/** One reason why a change may not fit its days. */
public interface ConflictRule {
    /** What this rule finds for a change whose work is still ahead. */
    List<Conflict> check(PlannedChange change, Surroundings around);
}
