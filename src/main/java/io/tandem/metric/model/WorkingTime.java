package io.tandem.metric.model;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/**
 * How long people work here, as the product's time tracking settings say.
 *
 * @param hoursPerDay hours of one working day
 * @param daysPerWeek working days of one week; the first so many from Monday count, a begun one counts
 * @param zone        where a day begins and ends
 */
public record WorkingTime(double hoursPerDay, double daysPerWeek, ZoneId zone) {
    private static final int SECONDS_PER_HOUR = 3600;
    private static final LocalDate FIRST_MONDAY = LocalDate.EPOCH.with(TemporalAdjusters.next(DayOfWeek.MONDAY));

    public WorkingTime {
        if (!(hoursPerDay > 0 && hoursPerDay <= 24 && daysPerWeek > 0 && daysPerWeek <= 7)) {
            throw new IllegalArgumentException(hoursPerDay + " hours a day, " + daysPerWeek + " days a week");
        }
    }

    /** The working days from the first to the last of these days, both counted: at least 1 when either is one, 0 for a weekend alone or when the last lies before the first. */
    public long workingDays(LocalDate first, LocalDate last) {
        return last.isBefore(first) ? 0 : workingDaysSinceEpoch(last) - workingDaysSinceEpoch(first.minusDays(1));
    }

    public LocalDate dayOf(Instant time) {
        return time.atZone(zone).toLocalDate();
    }

    public double personDays(long seconds) {
        return seconds / (hoursPerDay * SECONDS_PER_HOUR);
    }

    private long workingDaysSinceEpoch(LocalDate day) {
        long days = ChronoUnit.DAYS.between(FIRST_MONDAY, day) + 1;
        long weeks = Math.floorDiv(days, 7L);
        return weeks * daysInWeek() + Math.min(daysInWeek(), Math.floorMod(days, 7L));
    }

    private long daysInWeek() {
        return (long) Math.ceil(daysPerWeek);
    }
}
