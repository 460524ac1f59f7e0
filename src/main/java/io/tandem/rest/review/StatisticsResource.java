package io.tandem.rest.review;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.tandem.rest.support.Guard;
import io.tandem.rest.support.Period;
import io.tandem.review.ReviewTexts;
import io.tandem.review.StatisticsService;
import io.tandem.shared.Actor;
import io.tandem.shared.DateRange;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** How a project's board works and how far its assessments are off. */
@Path("/reviews")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class StatisticsResource {
    private final Guard guard;
    private final StatisticsService statistics;
    private final ReviewTexts texts;

    @Inject
    public StatisticsResource(Guard guard, StatisticsService statistics, ReviewTexts texts) {
        this.guard = guard;
        this.statistics = statistics;
        this.texts = texts;
    }

    @GET
    @Path("/statistics")
    public StatisticsBody read(@QueryParam("project") String project, @QueryParam("from") String from, @QueryParam("to") String to) {
        Actor viewer = guard.authenticate();
        guard.requireVisibleProject(viewer, project);
        DateRange days = Period.of(from, to, statistics.today());
        return StatisticsBody.of(statistics.read(viewer, project, days), texts);
    }

    @GET
    @Path("/bias")
    public BiasBody bias(@QueryParam("project") String project) {
        Actor viewer = guard.authenticate();
        guard.requireVisibleProject(viewer, project);
        return BiasBody.of(statistics.readBias(viewer, project));
    }
}
