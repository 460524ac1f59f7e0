package io.tandem.metric.model;

import io.tandem.shared.DateRange;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How long people work here: as the product's time tracking settings say, unless a project has days of its own.
 *
 * @param hoursPerDay hours of one working day
 * @param daysPerWeek working days of one week, as the settings say; a begun one counts
 * @param zone        where a day begins and ends
 * @param days        the working days of a week; at least one
 * @param holidays    days nobody works, half-open, without overlaps, ascending
 */
public record WorkingTime(double hoursPerDay, double daysPerWeek, ZoneId zone, Set<DayOfWeek> days, List<DateRange> holidays) {
    private static final int SECONDS_PER_HOUR = 3600;
    private static final LocalDate FIRST_MONDAY = LocalDate.EPOCH.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    private static final int WEEK = 7;

    public WorkingTime {
        if (!(hoursPerDay > 0 && hoursPerDay <= 24 && daysPerWeek > 0 && daysPerWeek <= WEEK)) {
            throw new IllegalArgumentException(hoursPerDay + " hours a day, " + daysPerWeek + " days a week");
        }
        days = Collections.unmodifiableSet(EnumSet.copyOf(days));
        holidays = List.copyOf(holidays);
    }

    /** The first days of the week from Monday, no holidays. */
    public WorkingTime(double hoursPerDay, double daysPerWeek, ZoneId zone) {
        this(hoursPerDay, daysPerWeek, zone, firstDays(daysPerWeek), List.of());
    }

    private static Set<DayOfWeek> firstDays(double daysPerWeek) {
        return Arrays.stream(DayOfWeek.values()).limit(Math.max(1, (long) Math.ceil(daysPerWeek))).collect(Collectors.toSet());
    }

    /** The same hours on other days. */
    WorkingTime on(Set<DayOfWeek> otherDays, Collection<DateRange> otherHolidays) {
        return new WorkingTime(hoursPerDay, otherDays.equals(days) ? daysPerWeek : otherDays.size(), zone, otherDays, DayRanges.union(otherHolidays));
    }

    /** The working days from the first to the last of these days, both counted: at least 1 when either is one, 0 for days off alone or when the last lies before the first. */
    public long workingDays(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            return 0;
        }
        long off = 0;
        for (DateRange holiday : holidays) {
            if (holiday.from().isAfter(last)) {
                break;
            }
            if (holiday.to().isAfter(first)) {
                off += weekDays(holiday.from().isBefore(first) ? first : holiday.from(), holiday.to().isAfter(last) ? last : holiday.to().minusDays(1));
            }
        }
        return weekDays(first, last) - off;
    }

    public LocalDate dayOf(Instant time) {
        return time.atZone(zone).toLocalDate();
    }

    public double personDays(long seconds) {
        return seconds / (hoursPerDay * SECONDS_PER_HOUR);
    }

    private long weekDays(LocalDate first, LocalDate last) {
        return weekDaysSinceEpoch(last) - weekDaysSinceEpoch(first.minusDays(1));
    }

    private long weekDaysSinceEpoch(LocalDate day) {
        long passed = ChronoUnit.DAYS.between(FIRST_MONDAY, day) + 1;
        long begun = Math.floorMod(passed, (long) WEEK);
        long inBegunWeek = 0;
        for (DayOfWeek one : days) {
            inBegunWeek += one.getValue() <= begun ? 1 : 0;
        }
        return Math.floorDiv(passed, (long) WEEK) * days.size() + inBegunWeek;
    }
}
