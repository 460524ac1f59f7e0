package io.tandem.rest.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.tandem.review.calendar.CalendarView;
import io.tandem.review.calendar.model.PersonAway;
import io.tandem.review.calendar.model.PlannedChange;
import io.tandem.review.calendar.model.ProjectFreeze;
import io.tandem.review.calendar.model.ReleaseDay;
import io.tandem.review.model.ReviewState;
import io.tandem.review.model.ReviewType;
import io.tandem.review.model.Risk;
import io.tandem.shared.DateRange;
import java.time.LocalDate;
import java.util.List;

/**
 * A stretch of the change calendar. All days are written yyyy-MM-dd and belong to no time zone; first and last days are inside.
 *
 * @param today where the product counts its days
 * @param cut   there are more changes than an answer holds; ask for a shorter stretch
 */
public record CalendarAnswer(String from, String to, String today, boolean cut, List<ChangeAnswer> changes, List<FreezeAnswer> freezes, List<ReleaseAnswer> releases, List<AbsenceAnswer> absences) {
    /** A change on its days; {@code due} is the day its decision is due while it waits for one. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ChangeAnswer(long id, String issueKey, String project, String title, ReviewType type, ReviewState state, Integer riskScore, Risk.Band riskBand, PersonBody implementer,
                               String from, String to, List<String> components, String release, String due, List<ConflictBody> conflicts) { }

    /** Days without changes; for all components when none are named. */
    public record FreezeAnswer(String project, String name, String from, String to, List<String> components) { }

    /** The day of a release. */
    public record ReleaseAnswer(String project, String name, String day, boolean released) { }

    /** Days on which an implementer is away. */
    public record AbsenceAnswer(PersonBody person, String from, String to) { }

    static CalendarAnswer of(CalendarView view, ConflictBodies conflicts) {
        return new CalendarAnswer(view.range().from().toString(), last(view.range()), view.today().toString(), view.extent() == CalendarView.Extent.CUT,
                view.entries().stream().map(entry -> change(entry, conflicts)).toList(), view.freezes().stream().map(CalendarAnswer::freeze).toList(),
                view.releases().stream().map(CalendarAnswer::release).toList(), view.absences().stream().map(CalendarAnswer::absence).toList());
    }

    private static ChangeAnswer change(CalendarView.Entry entry, ConflictBodies conflicts) {
        PlannedChange change = entry.change();
        return new ChangeAnswer(change.id(), change.issueKey(), change.projectKey(), change.title(), change.type(), change.state(), change.risk() == null ? null : change.risk().score(),
                change.risk() == null ? null : change.risk().band(), change.findImplementer().map(PersonBody::of).orElse(null), change.days().from().toString(), change.lastDay().toString(),
                change.components(), change.release(), text(change.due()), conflicts.bodies(entry.conflicts()));
    }

    private static FreezeAnswer freeze(ProjectFreeze freeze) {
        return new FreezeAnswer(freeze.projectKey(), freeze.window().name(), freeze.window().days().from().toString(), last(freeze.window().days()), freeze.window().components());
    }

    private static ReleaseAnswer release(ReleaseDay release) {
        return new ReleaseAnswer(release.projectKey(), release.name(), release.day().toString(), release.standing() == ReleaseDay.Standing.RELEASED);
    }

    private static AbsenceAnswer absence(PersonAway away) {
        return new AbsenceAnswer(PersonBody.of(away.person()), away.days().from().toString(), last(away.days()));
    }

    private static String last(DateRange days) {
        return (days.days() == 0 ? days.from() : days.to().minusDays(1)).toString();
    }

    private static String text(LocalDate day) {
        return day == null ? null : day.toString();
    }
}
