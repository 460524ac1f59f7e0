package io.tandem.rest.review;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.tandem.rest.support.Guard;
import io.tandem.review.ReviewQueries;
import io.tandem.review.calendar.CalendarService;
import io.tandem.review.model.ChangeReview;
import io.tandem.review.port.ReviewedIssues;
import io.tandem.shared.Actor;
import io.tandem.shared.DateRange;
import io.tandem.shared.NotFoundException;
import io.tandem.shared.Problem;
import io.tandem.shared.port.People;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** The change calendar, and what changes collide with. Reads only. */
@Path("/reviews")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class CalendarResource {
    private final Guard guard;
    private final CalendarService calendar;
    private final ReviewQueries queries;
    private final ReviewedIssues issues;
    private final People people;
    private final ConflictBodies conflicts;

    @Inject
    public CalendarResource(Guard guard, CalendarService calendar, ReviewQueries queries, ReviewedIssues issues, People people, ConflictBodies conflicts) {
        this.guard = guard;
        this.calendar = calendar;
        this.queries = queries;
        this.issues = issues;
        this.people = people;
        this.conflicts = conflicts;
    }

    /** {@code project} may name up to 20, with commas; {@code from} and {@code to} are days, both inside, at most 400; this month when left out. */
    @GET
    @Path("/calendar")
    public CalendarAnswer view(@QueryParam("project") String project, @QueryParam("from") String from, @QueryParam("to") String to) {
        Actor actor = guard.authenticate();
        List<String> projects = CalendarQuery.projects(project);
        if (projects.isEmpty()) {
            guard.requireVisibleProject(actor, null);
        }
        projects.stream().limit(CalendarQuery.MOST_PROJECTS).forEach(key -> guard.requireVisibleProject(actor, key));
        DateRange range = new CalendarQuery().range(projects, from, to, calendar.today());
        return CalendarAnswer.of(calendar.view(actor, projects, range), conflicts);
    }

    /** What a review collides with; nothing while no days are planned. */
    @GET
    @Path("/{id: [0-9]{1,18}}/conflicts")
    public List<ConflictBody> list(@PathParam("id") long id) {
        Actor actor = guard.authenticate();
        ChangeReview review = queries.get(actor, id);
        return conflicts.bodies(calendar.listConflicts(actor, List.of(review)).getOrDefault(review.id(), List.of()));
    }

    /** What a change would collide with that is only being written down. {@code components} with commas. */
    @GET
    @Path("/conflicts")
    public List<ConflictBody> preview(@QueryParam("issueKey") String issueKey, @QueryParam("review") String review, @QueryParam("type") String type, @QueryParam("from") String from,
            @QueryParam("to") String to, @QueryParam("implementer") String implementer, @QueryParam("components") String components, @QueryParam("release") String release) {
        Actor actor = guard.authenticate();
        guard.requireVisibleIssue(actor, issueKey);
        CalendarQuery.Wish wish = new CalendarQuery.Wish(review, type, from, to, implementer, components, release);
        return conflicts.bodies(calendar.listConflicts(actor, new CalendarQuery().change(issues.find(issueKey)
                .orElseThrow(() -> new NotFoundException(Problem.at("issueKey", "issue.unknown", issueKey))), wish, people)));
    }
}
