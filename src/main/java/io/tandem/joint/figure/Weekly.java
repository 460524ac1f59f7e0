package io.tandem.joint.figure;

import io.tandem.metric.api.TrendPoint;
import io.tandem.shared.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;

/** A course week by week; weeks end where the period ends, or today, so that the first may be shorter. */
public final class Weekly {
    private static final int DAYS = 7;

    private Weekly() { }

    /** @param value of one week; empty breaks the line */
    public static List<TrendPoint> trend(DateRange range, LocalDate today, Function<DateRange, OptionalDouble> value) {
        List<TrendPoint> points = new ArrayList<>();
        LocalDate to = range.to().isAfter(today) ? today.plusDays(1) : range.to();
        while (to.isAfter(range.from())) {
            LocalDate from = to.minusDays(DAYS).isBefore(range.from()) ? range.from() : to.minusDays(DAYS);
            OptionalDouble found = value.apply(new DateRange(from, to));
            points.add(0, new TrendPoint(from, found.isPresent() ? Double.valueOf(found.getAsDouble()) : null));
            to = from;
        }
        return points;
    }
}
