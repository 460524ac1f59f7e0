package io.tandem.joint.figure;

import io.tandem.metric.api.TrendPoint;
import io.tandem.shared.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;

/** A course week by week; weeks end where the period ends, or today, so that the first may be shorter. */
public final class Weekly {
    private Weekly() { }

    /** @param value of one week; empty breaks the line */
    public static List<TrendPoint> trend(DateRange range, LocalDate today, Function<DateRange, OptionalDouble> value) {
        LocalDate tomorrow = today.plusDays(1);
        LocalDate to = range.to().isAfter(tomorrow) ? tomorrow : range.to();
        DateRange elapsed = new DateRange(range.from(), to.isBefore(range.from()) ? range.from() : to);
        return elapsed.listWeeks().stream().map(week -> {
            OptionalDouble found = value.apply(week);
            return new TrendPoint(week.from(), found.isPresent() ? Double.valueOf(found.getAsDouble()) : null);
        }).toList();
    }
}
