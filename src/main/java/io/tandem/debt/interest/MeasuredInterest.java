package io.tandem.debt.interest;

import io.tandem.debt.interest.Extra.Interval;
import java.util.Map;
import java.util.Optional;

/**
 * What the issues of a component were measured to cost more.
 *
 * @param component      its name
 * @param issues         how many of its issues were completed in the period
 * @param worked         on how many of those somebody worked: in progress at some time, or time logged
 * @param workedPerMonth those by month, a month being 52 ÷ 12 weeks
 * @param cycleTime      calendar days an issue takes longer
 * @param effort         person-days an issue costs more
 */
public record MeasuredInterest(String component, int issues, int worked, double workedPerMonth, Extra cycleTime, Extra effort) {
    /** Of a component none of whose issues was completed. */
    static MeasuredInterest nothing(String component) {
        Extra none = new Extra(null, 0, 0, Map.of());
        return new MeasuredInterest(component, 0, 0, 0, none, none);
    }

    /** Person-days a month: the extra effort of an issue × the issues worked on per month. Empty when the effort is. */
    public Optional<Interval> findPerMonth() {
        return effort.findInterval().map(interval -> interval.times(workedPerMonth));
    }
}
