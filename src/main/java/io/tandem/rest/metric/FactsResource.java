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
import io.tandem.shared.port.Texts;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.stream.Collectors;

/** Builds of facts. Asking for one and stopping one is for the project's administrators; watching is for everyone who may see the project. */
@Path("/facts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class FactsResource {
    private static final int TENTHS = 10;

    private final Guard guard;
    private final FactJobs jobs;
    private final Texts texts;

    @Inject
    public FactsResource(Guard guard, FactJobs jobs, Texts texts) {
        this.guard = guard;
        this.jobs = jobs;
        this.texts = texts;
    }

    /** The job to watch. */
    public record Started(long jobId) { }

    /**
     * One job; {@code startedAt} is ISO-8601 in UTC.
     *
     * @param perSecond        issues a second since it was last taken up; absent until some were read
     * @param remainingSeconds how long it will take if it goes on like this; absent when it has ended or nobody can say
     * @param unreadable       issues that could not be read and are left out
     * @param message          why it failed, or which issues could not be read
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Job(long id, String project, String state, long done, long total, String startedAt, Double perSecond, Long remainingSeconds, Long unreadable, String message) { }

    private Job answer(BuildJob job) {
        Double rate = job.perSecond().isPresent() ? Double.valueOf(Math.round(job.perSecond().getAsDouble() * TENTHS) / (double) TENTHS) : null;
        Long remaining = job.remainingSeconds().isPresent() ? Long.valueOf(Math.round(job.remainingSeconds().getAsDouble())) : null;
        Long unreadable = job.damage().count() == 0 ? null : Long.valueOf(job.damage().count());
        return new Job(job.id(), job.projectKey(), job.state().name(), job.done(), job.total(), job.startedAt().toString(), rate, remaining, unreadable, message(job));
    }

    private String message(BuildJob job) {
        if (!job.message().isEmpty() || job.damage().count() == 0) {
            return job.message();
        }
        return texts.get("tandem.facts.unreadable", job.damage().count(), job.damage().issueIds().stream().map(String::valueOf).collect(Collectors.joining(", ")));
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
        return answer(visible(actor, id));
    }

    @POST
    @Path("/jobs/{id}/cancel")
    public Job cancel(@PathParam("id") String id) {
        Actor actor = guard.authenticate();
        BuildJob job = visible(actor, id);
        guard.requireProjectAdministrator(actor, job.projectKey());
        try {
            return answer(jobs.cancel(actor, job.id()));
        } catch (ConflictException ended) {
            throw new ConflictException(ended.problems().get(0), ended.current().filter(BuildJob.class::isInstance).map(BuildJob.class::cast).map(this::answer).orElse(null));
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
