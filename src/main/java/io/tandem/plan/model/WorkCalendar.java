package io.tandem.plan.model;

import io.tandem.shared.DateRange;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * When a project works. A working day is worth 1 from its midnight to the next, whatever summer time makes of it; other days are worth nothing. So parts of a stretch add up to the whole.
 *
 * @param zone        where a day begins
 * @param hoursPerDay hours of one person's day, for estimates and logged time
 * @param worked      the days of the week that are worked
 * @param holidays    days that are not, without overlaps
 */
public record WorkCalendar(ZoneId zone, double hoursPerDay, Set<DayOfWeek> worked, List<DateRange> holidays) {
    private static final double SECONDS_PER_HOUR = 3600;
    private static final int WEEK = 7;
    /** The Monday before 1 January 1970. */
    private static final LocalDate FIRST_MONDAY = LocalDate.EPOCH.minusDays(3);

    public WorkCalendar {
        if (!(hoursPerDay > 0) || worked.isEmpty()) {
            throw new IllegalArgumentException(hoursPerDay + " hours a day, working on " + worked);
        }
        worked = Set.copyOf(worked);
        holidays = List.copyOf(holidays);
    }

    /** @param daysPerWeek as the product's settings say: the first so many days from Monday; a begun one counts */
    public static WorkCalendar of(ZoneId zone, double hoursPerDay, double daysPerWeek) {
        Set<DayOfWeek> worked = EnumSet.noneOf(DayOfWeek.class);
        for (int day = 1; day <= Math.ceil(daysPerWeek); day++) {
            worked.add(DayOfWeek.of(day));
        }
        return new WorkCalendar(zone, hoursPerDay, worked, List.of());
    }

    public LocalDate dayOf(Instant at) {
        return at.atZone(zone).toLocalDate();
    }

    public Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    public Instant endOf(LocalDate day) {
        return startOf(day.plusDays(1));
    }

    /** Seconds of work as days of one person. */
    public double personDays(long seconds) {
        return seconds / (hoursPerDay * SECONDS_PER_HOUR);
    }

    public boolean isWorked(LocalDate day) {
        return worked.contains(day.getDayOfWeek()) && holidays.stream().noneMatch(holiday -> holiday.contains(day));
    }

    /** Working days after the first of these days, up to and with the last; negative when the last is earlier. */
    public long between(LocalDate day, LocalDate last) {
        return count(last.plusDays(1)) - count(day.plusDays(1));
    }

    /** Working days from one moment to another, with fractions; negative when it is earlier. */
    public double days(Instant from, Instant to) {
        return position(to) - position(from);
    }

    private double position(Instant at) {
        LocalDate day = dayOf(at);
        Instant start = startOf(day);
        double begun = isWorked(day) ? (double) ChronoUnit.MILLIS.between(start, at) / ChronoUnit.MILLIS.between(start, endOf(day)) : 0;
        return count(day) + begun;
    }

    /** Working days before this day, from a fixed day on. */
    private long count(LocalDate day) {
        long whole = weekdays(day);
        for (DateRange holiday : holidays) {
            LocalDate end = holiday.to().isBefore(day) ? holiday.to() : day;
            whole -= holiday.from().isBefore(end) ? weekdays(end) - weekdays(holiday.from()) : 0;
        }
        return whole;
    }

    private long weekdays(LocalDate day) {
        long days = ChronoUnit.DAYS.between(FIRST_MONDAY, day);
        long begun = Math.floorMod(days, (long) WEEK);
        return Math.floorDiv(days, (long) WEEK) * worked.size() + worked.stream().filter(each -> each.getValue() <= begun).count();
    }
}
