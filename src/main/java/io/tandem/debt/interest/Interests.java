package io.tandem.debt.interest;

import io.tandem.debt.model.DebtCost;
import io.tandem.metric.api.CompletedWork;
import io.tandem.shared.DateRange;
import java.time.Instant;
import java.util.List;

/**
 * The measured interest of a project's components.
 *
 * @param days       the period: issues completed in these days, in the project's zone
 * @param measuredAt when it was measured
 * @param work       which issues were there to measure
 * @param components highest interest a month first, then longest extra cycle time; those with too little to tell last, by name
 */
public record Interests(DateRange days, Instant measuredAt, CompletedWork work, List<MeasuredInterest> components) {
    private static final int DAYS_PER_WEEK = 7;

    public Interests {
        components = List.copyOf(components);
    }

    /** The period in months of 52 ÷ 12 weeks. */
    public double months() {
        return months(days);
    }

    static double months(DateRange days) {
        return days.days() / (DAYS_PER_WEEK * DebtCost.WEEKS_PER_MONTH);
    }
}
