package io.tandem.rest.debt;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.tandem.debt.chart.QuadrantService;
import io.tandem.debt.interest.InterestService;
import io.tandem.debt.interest.Interests;
import io.tandem.rest.support.Guard;
import io.tandem.rest.support.Period;
import io.tandem.shared.Actor;
import io.tandem.shared.DateRange;
import io.tandem.shared.port.ProjectAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** What the chart page of the register shows. Whoever may see the project may see it: sums over issues, and the register's items. */
@Path("/debts")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class DebtChartResource {
    private final Guard guard;
    private final ProjectAccess access;
    private final InterestService interests;
    private final QuadrantService quadrants;

    @Inject
    public DebtChartResource(Guard guard, ProjectAccess access, InterestService interests, QuadrantService quadrants) {
        this.guard = guard;
        this.access = access;
        this.interests = interests;
        this.quadrants = quadrants;
    }

    @GET
    @Path("/interest")
    public InterestAnswer interest(@QueryParam("project") String project, @QueryParam("component") String component, @QueryParam("from") String from, @QueryParam("to") String to) {
        Actor viewer = guard.authenticate();
        guard.requireVisibleProject(viewer, project);
        DateRange days = Period.of(from, to, interests.today(), InterestService.USUAL_DAYS);
        boolean isAll = component == null || component.isBlank();
        Interests found = isAll ? interests.read(project, days) : interests.readOne(project, days, component.strip());
        return InterestAnswer.of(project, found, access.mayAdministerProject(viewer, project));
    }

    @GET
    @Path("/quadrant")
    public QuadrantAnswer quadrant(@QueryParam("project") String project, @QueryParam("component") String component) {
        guard.requireVisibleProject(guard.authenticate(), project);
        return QuadrantAnswer.of(quadrants.read(project, component == null ? null : component.strip()));
    }
}
