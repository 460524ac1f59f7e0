package io.tandem.metric.model;

import io.tandem.shared.DateRange;
import java.time.LocalDate;
import java.util.List;

/**
 * How much time somebody has for a project.
 *
 * @param person      the product's permanent user key
 * @param daysPerWeek person-days per week
 * @param away        when they are away, half-open, without overlaps
 */
public record PersonCapacity(String person, double daysPerWeek, List<DateRange> away) {
    public PersonCapacity {
        away = List.copyOf(away);
    }

    /** Person-days they have in these days: their week's share for every working day on which they are not away. */
    public double personDays(DateRange range, WorkingTime time) {
        long days = workingDays(range, time) - away.stream().mapToLong(absence -> workingDays(common(absence, range), time)).sum();
        return days * daysPerWeek / time.days().size();
    }

    private static long workingDays(DateRange range, WorkingTime time) {
        return range.days() == 0 ? 0 : time.workingDays(range.from(), range.to().minusDays(1));
    }

    private static DateRange common(DateRange one, DateRange other) {
        LocalDate from = one.from().isAfter(other.from()) ? one.from() : other.from();
        LocalDate to = one.to().isBefore(other.to()) ? one.to() : other.to();
        return to.isBefore(from) ? new DateRange(from, from) : new DateRange(from, to);
    }
}
