package io.tandem.rest.buffer;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.tandem.plan.buffer.BufferReader;
import io.tandem.plan.buffer.BufferService;
import io.tandem.plan.buffer.BufferView.Line;
import io.tandem.plan.buffer.LedgerService;
import io.tandem.plan.buffer.model.LedgerEntry;
import io.tandem.rest.buffer.BufferAnswer.ProposalBody;
import io.tandem.rest.buffer.BufferAnswer.SummaryBody;
import io.tandem.rest.buffer.BufferRequest.DrawRequest;
import io.tandem.rest.buffer.BufferRequest.PlanRequest;
import io.tandem.rest.buffer.BufferRequest.ReversalRequest;
import io.tandem.rest.support.Guard;
import io.tandem.rest.support.OncePerKey;
import io.tandem.rest.support.PageAnswer;
import io.tandem.rest.support.Paging;
import io.tandem.shared.Actor;
import io.tandem.shared.ConflictException;
import io.tandem.shared.InvalidInputException;
import io.tandem.shared.PageRequest;
import io.tandem.shared.Problem;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;

/** Releases' buffers: everybody who sees the project reads; who writes what is said at each call. */
@Path("/buffers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class BufferResource {
    private final Guard guard;
    private final OncePerKey once;
    private final BufferReader reader;
    private final BufferService buffers;
    private final LedgerService ledger;
    private final BufferBodies bodies;

    @Inject
    public BufferResource(Guard guard, OncePerKey once, BufferReader reader, BufferService buffers, LedgerService ledger, BufferBodies bodies) {
        this.guard = guard;
        this.once = once;
        this.reader = reader;
        this.buffers = buffers;
        this.ledger = ledger;
        this.bodies = bodies;
    }

    /** The project's releases with the zone they are in. */
    @GET
    public PageAnswer<SummaryBody> list(@QueryParam("project") String project, @QueryParam("start") String start, @QueryParam("limit") String limit) {
        Actor actor = guard.authenticate();
        guard.requireVisibleProject(actor, project);
        return PageAnswer.of(reader.list(actor, project, Paging.of(start, limit, null, Set.of())), bodies::summary);
    }

    /** @param plan the number of an earlier plan; missing for the one in force. {@code start} and {@code limit} cut the ledger */
    @GET
    @Path("/{project}/{id}")
    public BufferAnswer get(@PathParam("project") String project, @PathParam("id") long id, @QueryParam("plan") String plan, @QueryParam("start") String start, @QueryParam("limit") String limit) {
        Actor actor = guard.authenticate();
        guard.requireVisibleProject(actor, project);
        return bodies.body(reader.get(actor, project, id, number(plan), Paging.of(start, limit, null, Set.of())));
    }

    /** What a plan made now would come to; for project and engineering managers and project administrators. */
    @GET
    @Path("/{project}/{id}/proposal")
    public ProposalBody propose(@PathParam("project") String project, @PathParam("id") long id, @QueryParam("share") String share, @QueryParam("people") String people) {
        Actor actor = guard.authenticate();
        buffers.requirePlannable(actor, project, id);
        return ProposalBody.of(reader.propose(actor, project, id, decimal("share", share), decimal("people", people)));
    }

    /** For project and engineering managers and project administrators. */
    @PUT
    @Path("/{project}/{id}")
    public BufferAnswer save(@PathParam("project") String project, @PathParam("id") long id, BufferRequest body) {
        Actor actor = guard.authenticate();
        buffers.requirePlannable(actor, project, id);
        BufferRequest sent = present(body);
        return changed(actor, project, id, () -> buffers.save(actor, project, id, sent.input()));
    }

    /** For project and engineering managers and project administrators. */
    @POST
    @Path("/{project}/{id}/baseline")
    public BufferAnswer plan(@PathParam("project") String project, @PathParam("id") long id, PlanRequest body) {
        Actor actor = guard.authenticate();
        buffers.requirePlannable(actor, project, id);
        PlanRequest sent = present(body);
        return changed(actor, project, id, () -> buffers.plan(actor, project, id, sent.version(), sent.comment()));
    }

    /** For everybody who may write in the debt register. */
    @POST
    @Path("/{project}/{id}/draws")
    public Response draw(@PathParam("project") String project, @PathParam("id") long id, @HeaderParam(OncePerKey.HEADER) String key, @Context UriInfo uri, DrawRequest body) {
        Actor actor = guard.authenticate();
        ledger.requireWritable(actor, project, id);
        DrawRequest sent = present(body);
        return once.create(actor, key, () -> created(uri, project, id, ledger.draw(actor, project, id, sent.input())));
    }

    /** For everybody who may write in the debt register. */
    @POST
    @Path("/{project}/{id}/draws/{draw}/reversal")
    public Response reverse(@PathParam("project") String project, @PathParam("id") long id, @PathParam("draw") long draw, @HeaderParam(OncePerKey.HEADER) String key, @Context UriInfo uri, ReversalRequest body) {
        Actor actor = guard.authenticate();
        ledger.requireWritable(actor, project, id);
        ReversalRequest sent = present(body);
        return once.create(actor, key, () -> created(uri, project, id, ledger.reverse(actor, project, id, draw, sent.comment())));
    }

    private static OncePerKey.Created created(UriInfo uri, String project, long id, LedgerEntry entry) {
        boolean isReversible = entry.reverses() == null;
        return new OncePerKey.Created(uri.getBaseUriBuilder().path("buffers").path(project).path(String.valueOf(id)).build().toString(), LineAnswer.of(new Line(entry, true, false, isReversible)));
    }

    /** What was changed, or what is there instead, as its reader may see it. */
    private BufferAnswer changed(Actor actor, String project, long id, Runnable work) {
        try {
            work.run();
        } catch (ConflictException conflict) {
            throw new ConflictException(conflict.problems().get(0), conflict.current().map(ignored -> now(actor, project, id)).orElse(null));
        }
        return now(actor, project, id);
    }

    private BufferAnswer now(Actor actor, String project, long id) {
        return bodies.body(reader.get(actor, project, id, null, PageRequest.first()));
    }

    private static Integer number(String text) {
        Double number = decimal("plan", text);
        if (number != null && number != number.intValue()) {
            throw wrong("plan", text);
        }
        return number == null ? null : Integer.valueOf(number.intValue());
    }

    private static Double decimal(String field, String text) {
        try {
            return text == null || text.isBlank() ? null : Double.valueOf(text.strip());
        } catch (NumberFormatException noNumber) {
            throw wrong(field, text);
        }
    }

    private static InvalidInputException wrong(String field, String text) {
        return new InvalidInputException(List.of(Problem.at(field, "json.value.wrong", text.length() > 50 ? text.substring(0, 50) + "…" : text)));
    }

    private static <T> T present(T body) {
        if (body == null) {
            throw new InvalidInputException(List.of(Problem.of("body.missing")));
        }
        return body;
    }
}
