package io.tandem.review.calendar;

import io.tandem.review.calendar.model.Conflict;
import io.tandem.review.calendar.model.PersonAway;
import io.tandem.review.calendar.model.PlannedChange;
import io.tandem.review.calendar.model.ProjectFreeze;
import io.tandem.review.calendar.model.ReleaseDay;
import io.tandem.shared.DateRange;
import java.time.LocalDate;
import java.util.List;

/**
 * A stretch of the calendar as one person sees it.
 *
 * @param entries    the changes with a planned day in the range, the earliest first
 * @param extent     whether all of them are there
 * @param freezes    those that touch the range
 * @param releases   those in the range
 * @param absences   of the implementers shown, where they touch the range
 */
public record CalendarView(DateRange range, LocalDate today, List<Entry> entries, Extent extent, List<ProjectFreeze> freezes, List<ReleaseDay> releases, List<PersonAway> absences) {
    /** A change with what it collides with. */
    public record Entry(PlannedChange change, List<Conflict> conflicts) {
        public Entry {
            conflicts = List.copyOf(conflicts);
        }
    }

    /** {@code CUT} when there were more changes than one answer holds. */
    public enum Extent { WHOLE, CUT }

    public CalendarView {
        entries = List.copyOf(entries);
        freezes = List.copyOf(freezes);
        releases = List.copyOf(releases);
        absences = List.copyOf(absences);
    }
}
