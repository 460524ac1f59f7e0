package io.tandem.metric.figure;

import io.tandem.metric.model.DayCount;
import io.tandem.metric.model.DayFacts;
import io.tandem.metric.model.OpenWork;
import io.tandem.metric.model.WorkingTime;
import io.tandem.shared.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * What a figure is computed from: the days of a period, and what is open today.
 *
 * @param projectKeys whose facts these are
 * @param days        the days of the range on which something happened; one per project and day
 * @param today       the day unfinished work is measured on
 */
public record FigureWindow(List<String> projectKeys, DateRange range, LocalDate today, WorkingTime time, List<DayFacts> days, OpenWork open) {
    private static final double DAYS_PER_WEEK = 7;

    public long sum(DayCount count) {
        return days.stream().mapToLong(day -> day.get(count)).sum();
    }

    /** All cycle times in days, ascending. */
    public double[] cycleDays() {
        return days.stream().flatMapToLong(day -> day.cycleSeconds().stream().mapToLong(Long::longValue)).sorted().mapToDouble(seconds -> seconds / 86_400.0).toArray();
    }

    public long workSeconds() {
        return Math.max(0, days.stream().flatMap(day -> day.workSeconds().values().stream()).mapToLong(Long::longValue).sum());
    }

    /** How many people logged time. */
    public long people() {
        Set<String> people = new HashSet<>();
        days.forEach(day -> people.addAll(day.workSeconds().keySet()));
        return people.size();
    }

    /** How long the period is up to today: days to come say nothing about a rate. */
    public double weeks() {
        return elapsed().days() / DAYS_PER_WEEK;
    }

    /** So many a week; empty for a period that has not begun, or of which nothing is known. */
    public OptionalDouble perWeek(DayCount count) {
        boolean anything = weeks() > 0 && (open.issues() > 0 || !days.isEmpty());
        return anything ? OptionalDouble.of(sum(count) / weeks()) : OptionalDouble.empty();
    }

    public long workingDays() {
        return elapsed().days() == 0 ? 0 : time.workingDays(elapsed().from(), elapsed().to().minusDays(1));
    }

    /** The period cut into weeks that end where it ends, without what is open today; the first may be shorter. */
    public List<FigureWindow> listWeeks() {
        List<FigureWindow> weeks = new ArrayList<>();
        LocalDate to = elapsed().to();
        while (to.isAfter(range.from())) {
            LocalDate from = to.minusDays((long) DAYS_PER_WEEK).isBefore(range.from()) ? range.from() : to.minusDays((long) DAYS_PER_WEEK);
            weeks.add(0, part(new DateRange(from, to)));
            to = from;
        }
        return weeks;
    }

    private FigureWindow part(DateRange week) {
        List<DayFacts> inside = days.stream().filter(day -> week.contains(day.day())).toList();
        return new FigureWindow(projectKeys, week, today, time, inside, OpenWork.none());
    }

    private DateRange elapsed() {
        LocalDate end = range.to().isAfter(today) ? today.plusDays(1) : range.to();
        return end.isBefore(range.from()) ? new DateRange(range.from(), range.from()) : new DateRange(range.from(), end);
    }
}
