package io.tandem.review.model;

import io.tandem.shared.Actor;
import io.tandem.shared.DateRange;
import java.util.Optional;

/** When a change is meant to be made, and by whom; either may still be open (null). */
public record PlannedWork(DateRange days, Actor implementer) {
    public static PlannedWork open() {
        return new PlannedWork(null, null);
    }

    public Optional<DateRange> findDays() {
        return Optional.ofNullable(days);
    }

    public Optional<Actor> findImplementer() {
        return Optional.ofNullable(implementer);
    }
}
