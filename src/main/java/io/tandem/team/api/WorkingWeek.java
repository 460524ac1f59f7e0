package io.tandem.team.api;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * On which days work is done.
 *
 * @param days     the working days of an ordinary week, at least one
 * @param holidays days off for everybody
 */
public record WorkingWeek(Set<DayOfWeek> days, Set<LocalDate> holidays) {
    private static final int MOST_DAYS = 7;

    public WorkingWeek {
        days = Set.copyOf(days);
        holidays = Set.copyOf(holidays);
        if (days.isEmpty()) {
            throw new IllegalArgumentException("a working week needs a working day");
        }
    }

    /** The first so many days of the week from Monday on, 1 to 7; part days count as whole ones. */
    public static WorkingWeek ofDays(double count) {
        long days = Math.max(1, Math.min(MOST_DAYS, (long) Math.ceil(count)));
        return new WorkingWeek(Arrays.stream(DayOfWeek.values()).limit(days).collect(Collectors.toSet()), Set.of());
    }

    public boolean isWorkingDay(LocalDate day) {
        return days.contains(day.getDayOfWeek()) && !holidays.contains(day);
    }
}
