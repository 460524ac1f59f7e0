package io.tandem.rest.retro;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.tandem.rest.retro.RetroAnswer.ReleaseAnswer;
import io.tandem.rest.support.Guard;
import io.tandem.rest.support.OncePerKey;
import io.tandem.rest.support.PageAnswer;
import io.tandem.rest.support.Paging;
import io.tandem.retro.ActionInput;
import io.tandem.retro.RetroService;
import io.tandem.retro.model.RetroState;
import io.tandem.retro.model.Retrospective;
import io.tandem.shared.Actor;
import io.tandem.shared.InvalidInputException;
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

/** Retrospectives. */
@Path("/retrospectives")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class RetroResource {
    private final Guard guard;
    private final OncePerKey once;
    private final RetroService service;

    @Inject
    public RetroResource(Guard guard, OncePerKey once, RetroService service) {
        this.guard = guard;
        this.once = once;
        this.service = service;
    }

    /** One line of the list. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Line(long id, int version, String title, ReleaseAnswer release, RetroState state, int actions, int openActions, String createdBy, String createdAt, String changedAt) {
        static Line of(Retrospective retro) {
            int open = (int) retro.actions().stream().filter(action -> !action.done()).count();
            return new Line(retro.id(), retro.version(), retro.title(), ReleaseAnswer.of(retro.release()), retro.state(), retro.actions().size(), open, retro.createdBy().displayName(),
                retro.createdAt().toString(), retro.changedAt().toString());
        }
    }

    /** What starts one; {@code title} may be missing. */
    public record NewRetrospective(String project, Long releaseId, String title) { }

    /** The releases to choose from, and whether this person may start one. */
    public record Releases(boolean editable, List<ReleaseAnswer> releases) { }

    @GET
    public PageAnswer<Line> list(@QueryParam("project") String project, @QueryParam("start") String start, @QueryParam("limit") String limit, @QueryParam("sort") String sort) {
        Actor actor = guard.authenticate();
        guard.requireVisibleProject(actor, project);
        return PageAnswer.of(service.list(actor, project, Paging.of(start, limit, sort, Set.of())), Line::of);
    }

    @GET
    @Path("/releases")
    public Releases listReleases(@QueryParam("project") String project) {
        Actor actor = guard.authenticate();
        guard.requireVisibleProject(actor, project);
        return new Releases(service.mayWrite(actor, project), service.listReleases(actor, project).stream().map(ReleaseAnswer::of).toList());
    }

    @POST
    public Response create(@HeaderParam(OncePerKey.HEADER) String key, @Context UriInfo uri, NewRetrospective body) {
        Actor actor = guard.authenticate();
        NewRetrospective sent = present(body);
        guard.requireVisibleProject(actor, sent.project());
        return once.create(actor, key, () -> created(uri, RetroAnswer.orCurrent(() -> RetroAnswer.of(service.create(actor, sent.project(), sent.releaseId(), sent.title())))));
    }

    private static OncePerKey.Created created(UriInfo uri, RetroAnswer answer) {
        return new OncePerKey.Created(uri.getBaseUriBuilder().path("retrospectives").path(String.valueOf(answer.id())).build().toString(), answer);
    }

    @GET
    @Path("/{id : [0-9]+}")
    public RetroAnswer get(@PathParam("id") long id) {
        return RetroAnswer.of(service.get(guard.authenticate(), id));
    }

    @PUT
    @Path("/{id : [0-9]+}")
    public RetroAnswer change(@PathParam("id") long id, RetroBody body) {
        Actor actor = guard.authenticate();
        service.getForWriting(actor, id);
        return RetroAnswer.orCurrent(() -> RetroAnswer.of(service.change(actor, id, present(body).read())));
    }

    @POST
    @Path("/{id : [0-9]+}/actions")
    public Response addAction(@PathParam("id") long id, @HeaderParam(OncePerKey.HEADER) String key, @Context UriInfo uri, ActionInput body) {
        Actor actor = guard.authenticate();
        service.getForWriting(actor, id);
        return once.create(actor, key, () -> created(uri, RetroAnswer.orCurrent(() -> RetroAnswer.of(service.addAction(actor, id, present(body))))));
    }

    static <T> T present(T body) {
        if (body == null) {
            throw new InvalidInputException(List.of(Problem.of("json.shape")));
        }
        return body;
    }
}
