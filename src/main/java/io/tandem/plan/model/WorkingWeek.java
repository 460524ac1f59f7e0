package io.tandem.plan.model;

import io.tandem.shared.DateRange;
import java.time.LocalDate;
import java.util.Map;

/** Which days are worked: the first so many of each week, from Monday. Days are dates, so summer time never makes one longer. */
public record WorkingWeek(int days) {
    public WorkingWeek {
        if (days < 1 || days > 7) {
            throw new IllegalArgumentException(days + " working days a week");
        }
    }

    /** @param daysPerWeek as the product's settings say; a begun day counts */
    public static WorkingWeek of(double daysPerWeek) {
        return new WorkingWeek((int) Math.ceil(daysPerWeek));
    }

    public boolean isWorked(LocalDate day) {
        return day.getDayOfWeek().getValue() <= days;
    }

    /** The so-manieth working day after this day; the day itself for 0. */
    public LocalDate after(LocalDate day, int workingDays) {
        int weeks = Math.max(0, workingDays - days) / days;
        LocalDate reached = day;
        int left = workingDays - weeks * days;
        while (left > 0) {
            reached = reached.plusDays(1);
            left -= isWorked(reached) ? 1 : 0;
        }
        return reached.plusWeeks(weeks);
    }

    /** How many working days come after the first of these days, up to and with the last; negative when the last is earlier. */
    public long between(LocalDate day, LocalDate last) {
        if (last.isBefore(day)) {
            return -between(last, day);
        }
        long weeks = java.time.temporal.ChronoUnit.WEEKS.between(day, last);
        long worked = weeks * days;
        for (LocalDate each = day.plusWeeks(weeks); each.isBefore(last); each = each.plusDays(1)) {
            worked += isWorked(each.plusDays(1)) ? 1 : 0;
        }
        return worked;
    }

    /** The counts of these days by working day; what was done on a day off belongs to the working day before it, or to the first there is. */
    public int[] byWorkingDay(DateRange range, Map<LocalDate, Long> counts) {
        int[] byDay = new int[range.from().datesUntil(range.to()).mapToInt(day -> isWorked(day) ? 1 : 0).sum()];
        int place = -1;
        for (LocalDate day = range.from(); day.isBefore(range.to()); day = day.plusDays(1)) {
            place += isWorked(day) ? 1 : 0;
            if (byDay.length > 0) {
                byDay[Math.max(0, place)] += Math.toIntExact(counts.getOrDefault(day, 0L));
            }
        }
        return byDay;
    }
}
