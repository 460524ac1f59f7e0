package io.tandem.testing.review;

import io.tandem.review.calendar.model.PlannedChange;
import io.tandem.review.model.ReviewState;
import io.tandem.review.model.ReviewType;
import io.tandem.review.model.Risk;
import io.tandem.shared.Actor;
import io.tandem.shared.DateRange;
import java.time.LocalDate;
import java.util.List;

/** Examples of planned changes: approved, in DEMO, touching nothing, made by nobody yet; each call changes one thing. */
public record PlannedChanges(PlannedChange change) {
    /** Both days inside. */
    public static PlannedChanges planned(long id, String from, String to) {
        return new PlannedChanges(new PlannedChange(id, "DEMO-" + id, "DEMO", "Change " + id, ReviewType.NORMAL, ReviewState.APPROVED, days(from, to), null, List.of(), "", new Risk(2, 3), null));
    }

    public static DateRange days(String from, String to) {
        return new DateRange(LocalDate.parse(from), LocalDate.parse(to).plusDays(1));
    }

    public PlannedChanges touching(String... components) {
        return new PlannedChanges(new PlannedChange(change.id(), change.issueKey(), change.projectKey(), change.title(), change.type(), change.state(), change.days(), change.implementer(),
                List.of(components), change.release(), change.risk(), change.due()));
    }

    public PlannedChanges by(Actor implementer) {
        return new PlannedChanges(new PlannedChange(change.id(), change.issueKey(), change.projectKey(), change.title(), change.type(), change.state(), change.days(), implementer,
                change.components(), change.release(), change.risk(), change.due()));
    }

    public PlannedChanges in(String project) {
        return new PlannedChanges(new PlannedChange(change.id(), project + "-" + change.id(), project, change.title(), change.type(), change.state(), change.days(), change.implementer(),
                change.components(), change.release(), change.risk(), change.due()));
    }

    public PlannedChanges into(String release) {
        return new PlannedChanges(new PlannedChange(change.id(), change.issueKey(), change.projectKey(), change.title(), change.type(), change.state(), change.days(), change.implementer(),
                change.components(), release, change.risk(), change.due()));
    }

    public PlannedChanges as(ReviewType type, ReviewState state) {
        return new PlannedChanges(new PlannedChange(change.id(), change.issueKey(), change.projectKey(), change.title(), type, state, change.days(), change.implementer(),
                change.components(), change.release(), change.risk(), change.due()));
    }

    public PlannedChanges due(String day) {
        return new PlannedChanges(new PlannedChange(change.id(), change.issueKey(), change.projectKey(), change.title(), change.type(), change.state(), change.days(), change.implementer(),
                change.components(), change.release(), change.risk(), LocalDate.parse(day)));
    }
}
