package io.tandem.retro.model;

import io.tandem.shared.Span;
import io.tandem.shared.Spans;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * Working days as the product counts them. A working day is worth 1 from its midnight to the next; time on other days is worth nothing. So parts of a stretch add up to the whole.
 *
 * @param zone        where a day begins
 * @param hoursPerDay hours a person works on a day, for estimates
 * @param daysPerWeek the first so many days of a week from Monday are working days
 */
public record Calendar(ZoneId zone, double hoursPerDay, double daysPerWeek) {
    private static final double SECONDS_PER_HOUR = 3600;

    /** The working days in these moments, with fractions. */
    public double days(Spans moments) {
        return moments.spans().stream().mapToDouble(this::days).sum();
    }

    private double days(Span span) {
        double days = 0;
        for (LocalDate day = span.from().atZone(zone).toLocalDate(); startOf(day).isBefore(span.to()); day = day.plusDays(1)) {
            if (day.getDayOfWeek().getValue() <= Math.ceil(daysPerWeek)) {
                Span whole = new Span(startOf(day), startOf(day.plusDays(1)));
                Span part = span.within(whole);
                days += (double) ChronoUnit.MILLIS.between(part.from(), part.to()) / ChronoUnit.MILLIS.between(whole.from(), whole.to());
            }
        }
        return days;
    }

    /** An effort in seconds as person-days. */
    public double personDays(long seconds) {
        return seconds / (hoursPerDay * SECONDS_PER_HOUR);
    }

    public Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    public Instant endOf(LocalDate day) {
        return startOf(day.plusDays(1));
    }
}
