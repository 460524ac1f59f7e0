package io.tandem.rest.baseline;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.tandem.plan.baseline.BaselineReader;
import io.tandem.plan.baseline.BaselineService;
import io.tandem.plan.baseline.BaselineView;
import io.tandem.plan.baseline.model.ReleaseBaseline;
import io.tandem.plan.deviation.BaselineDeviations;
import io.tandem.plan.value.BaselineValues;
import io.tandem.rest.baseline.BaselineAnswer.ListBody;
import io.tandem.rest.baseline.BaselineAnswer.ReleaseBody;
import io.tandem.rest.baseline.BaselineRequest.ChoiceRequest;
import io.tandem.rest.support.Guard;
import io.tandem.rest.support.OncePerKey;
import io.tandem.rest.support.Paging;
import io.tandem.shared.Actor;
import io.tandem.shared.ConflictException;
import io.tandem.shared.InvalidInputException;
import io.tandem.shared.Page;
import io.tandem.shared.Problem;
import io.tandem.shared.port.Texts;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.util.function.Supplier;

/** Releases' baselines: everybody who sees the project reads; project and engineering managers and project administrators take, choose and delete. */
@Path("/baselines")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class BaselineResource {
    private final Guard guard;
    private final OncePerKey once;
    private final BaselineReader reader;
    private final BaselineService baselines;
    private final BaselineValues values;
    private final BaselineDeviations deviations;
    private final Texts texts;

    @Inject
    public BaselineResource(Guard guard, OncePerKey once, BaselineReader reader, BaselineService baselines, BaselineValues values, BaselineDeviations deviations, Texts texts) {
        this.guard = guard;
        this.once = once;
        this.reader = reader;
        this.baselines = baselines;
        this.values = values;
        this.deviations = deviations;
        this.texts = texts;
    }

    /** The newest first. @param release the number of a release; missing for all, deleted ones too */
    @GET
    public ListBody list(@QueryParam("project") String project, @QueryParam("release") String release, @QueryParam("start") String start, @QueryParam("limit") String limit) {
        Actor actor = guard.authenticate();
        guard.requireVisibleProject(actor, project);
        Page<BaselineView> page = reader.list(actor, project, number("release", release), Paging.of(start, limit, null, Set.of()));
        return new ListBody(page.start(), page.limit(), page.total(), page.values().stream().map(BaselineAnswer::of).toList(), reader.listReleases(actor, project).stream().map(ReleaseBody::of).toList(),
            reader.mayChange(actor, project));
    }

    /** Takes a baseline of a release as it is now; for project and engineering managers and project administrators. */
    @POST
    public Response take(@HeaderParam(OncePerKey.HEADER) String key, @Context UriInfo uri, BaselineRequest body) {
        Actor actor = guard.authenticate();
        BaselineRequest sent = present(body);
        guard.requireVisibleProject(actor, sent.project());
        baselines.requireTakeable(actor, sent.project());
        return once.create(actor, key, () -> {
            ReleaseBaseline taken = baselines.take(actor, sent.project(), sent.input());
            return new OncePerKey.Created(uri.getBaseUriBuilder().path("baselines").path(String.valueOf(taken.id())).build().toString(), now(actor, taken.id()));
        });
    }

    @GET
    @Path("/{id}")
    public BaselineAnswer get(@PathParam("id") long id) {
        return now(guard.authenticate(), id);
    }

    /** @param with the number of another baseline of the same release; missing for the release as it is now */
    @GET
    @Path("/{id}/comparison")
    public ComparisonAnswer compare(@PathParam("id") long id, @QueryParam("with") String with) {
        Actor actor = guard.authenticate();
        reader.get(actor, id);
        return ComparisonAnswer.of(reader.compare(actor, id, number("with", with)));
    }

    /** Planned value, earned value and actual cost day by day, and the figures that follow. */
    @GET
    @Path("/{id}/value")
    public ValueAnswer value(@PathParam("id") long id) {
        return ValueAnswer.of(values.get(guard.authenticate(), id), texts);
    }

    /** Why the release takes longer than this baseline planned: causes that add up. */
    @GET
    @Path("/{id}/deviation")
    public DeviationAnswer deviation(@PathParam("id") long id) {
        return DeviationAnswer.of(deviations.get(guard.authenticate(), id), texts);
    }

    /** Makes it the one its release's figures go by; for project and engineering managers and project administrators. */
    @PUT
    @Path("/{id}/current")
    public BaselineAnswer choose(@PathParam("id") long id, ChoiceRequest body) {
        Actor actor = guard.authenticate();
        baselines.requireChangeable(actor, id);
        ChoiceRequest sent = present(body);
        return orCurrent(actor, id, () -> {
            baselines.choose(actor, id, sent.version());
            return now(actor, id);
        });
    }

    /** For project and engineering managers and project administrators. @param version as it was seen */
    @DELETE
    @Path("/{id}")
    public Response delete(@PathParam("id") long id, @QueryParam("version") String version) {
        Actor actor = guard.authenticate();
        baselines.requireChangeable(actor, id);
        Long seen = number("version", version);
        return orCurrent(actor, id, () -> {
            baselines.delete(actor, id, seen == null ? null : Integer.valueOf((int) Math.min(seen, Integer.MAX_VALUE)));
            return Response.noContent().build();
        });
    }

    private BaselineAnswer now(Actor actor, long id) {
        return BaselineAnswer.of(reader.get(actor, id));
    }

    private <T> T orCurrent(Actor actor, long id, Supplier<T> work) {
        try {
            return work.get();
        } catch (ConflictException conflict) {
            throw new ConflictException(conflict.problems().get(0), conflict.current().map(ignored -> now(actor, id)).orElse(null));
        }
    }

    private static Long number(String field, String text) {
        try {
            return text == null || text.isBlank() ? null : Long.valueOf(text.strip());
        } catch (NumberFormatException noNumber) {
            throw new InvalidInputException(List.of(Problem.at(field, "json.value.wrong", text.length() > 50 ? text.substring(0, 50) + "…" : text)));
        }
    }

    private static <T> T present(T body) {
        if (body == null) {
            throw new InvalidInputException(List.of(Problem.of("body.missing")));
        }
        return body;
    }
}
