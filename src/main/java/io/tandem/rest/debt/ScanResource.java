package io.tandem.rest.debt;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.tandem.debt.suggestion.ScanService;
import io.tandem.debt.suggestion.model.Scan;
import io.tandem.rest.support.Guard;
import io.tandem.shared.Actor;
import io.tandem.shared.ConflictException;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Scans of a project's issues. Asking for one and stopping one is for the project's administrators; watching is for everyone who may see the project. */
@Path("/debts/suggestions/scan")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class ScanResource {
    private final Guard guard;
    private final ScanService scans;

    @Inject
    public ScanResource(Guard guard, ScanService scans) {
        this.guard = guard;
        this.scans = scans;
    }

    /** One scan; {@code startedAt} is ISO-8601 in UTC, {@code message} is there when it failed. A project that was never scanned has the state {@code NEVER} and nothing more. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record ScanAnswer(long jobId, String project, String state, long done, long total, String startedAt, String message) {
        static ScanAnswer of(Scan scan) {
            return new ScanAnswer(scan.id(), scan.projectKey(), scan.state().name(), scan.done(), scan.total(), scan.startedAt().toString(), scan.message());
        }
    }

    @POST
    public Response start(@QueryParam("project") String project) {
        Actor actor = guard.authenticate();
        guard.requireProjectAdministrator(actor, project);
        return Response.accepted(ScanAnswer.of(scans.start(actor, project))).build();
    }

    @GET
    public ScanAnswer watch(@QueryParam("project") String project) {
        Actor actor = guard.authenticate();
        guard.requireVisibleProject(actor, project);
        return scans.find(project).map(ScanAnswer::of).orElseGet(() -> new ScanAnswer(0, project, "NEVER", 0, 0, null, null));
    }

    @POST
    @Path("/cancel")
    public ScanAnswer cancel(@QueryParam("project") String project) {
        Actor actor = guard.authenticate();
        guard.requireProjectAdministrator(actor, project);
        try {
            return ScanAnswer.of(scans.cancel(actor, project));
        } catch (ConflictException ended) {
            throw new ConflictException(ended.problems().get(0), ended.current().filter(Scan.class::isInstance).map(Scan.class::cast).map(ScanAnswer::of).orElse(null));
        }
    }
}
