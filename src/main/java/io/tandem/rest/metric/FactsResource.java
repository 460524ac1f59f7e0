package io.tandem.rest.metric;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.tandem.metric.FactJobs;
import io.tandem.metric.model.BuildJob;
import io.tandem.rest.support.Guard;
import io.tandem.shared.Actor;
import io.tandem.shared.ConflictException;
import io.tandem.shared.NotFoundException;
import io.tandem.shared.Problem;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Builds of facts. Asking for one and stopping one is for the project's administrators; watching is for everyone who may see the project. */
@Path("/facts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class FactsResource {
    private final Guard guard;
    private final FactJobs jobs;

    @Inject
    public FactsResource(Guard guard, FactJobs jobs) {
        this.guard = guard;
        this.jobs = jobs;
    }

    /** The job to watch. */
    public record Started(long jobId) { }

    /** One job; {@code startedAt} is ISO-8601 in UTC, {@code message} is there when it failed. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Job(long id, String project, String state, long done, long total, String startedAt, String message) {
        static Job of(BuildJob job) {
            return new Job(job.id(), job.projectKey(), job.state().name(), job.done(), job.total(), job.startedAt().toString(), job.message());
        }
    }

    @POST
    @Path("/projects/{key}/backfill")
    public Response build(@PathParam("key") String projectKey) {
        Actor actor = guard.authenticate();
        guard.requireProjectAdministrator(actor, projectKey);
        return Response.accepted(new Started(jobs.start(actor, projectKey).id())).build();
    }

    @GET
    @Path("/jobs/{id}")
    public Job watch(@PathParam("id") String id) {
        Actor actor = guard.authenticate();
        return Job.of(visible(actor, id));
    }

    @POST
    @Path("/jobs/{id}/cancel")
    public Job cancel(@PathParam("id") String id) {
        Actor actor = guard.authenticate();
        BuildJob job = visible(actor, id);
        guard.requireProjectAdministrator(actor, job.projectKey());
        try {
            return Job.of(jobs.cancel(actor, job.id()));
        } catch (ConflictException ended) {
            throw new ConflictException(ended.problems().get(0), ended.current().filter(BuildJob.class::isInstance).map(BuildJob.class::cast).map(Job::of).orElse(null));
        }
    }

    private BuildJob visible(Actor actor, String id) {
        BuildJob job = jobs.get(number(id));
        guard.requireVisibleProject(actor, job.projectKey());
        return job;
    }

    private static long number(String id) {
        try {
            return Integer.parseInt(id);
        } catch (NumberFormatException noNumber) {
            throw new NotFoundException(Problem.of("job.unknown", id));
        }
    }
}
