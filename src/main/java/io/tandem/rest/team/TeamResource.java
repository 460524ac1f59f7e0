package io.tandem.rest.team;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.tandem.rest.support.Guard;
import io.tandem.rest.team.FillBody.ProposalBody;
import io.tandem.rest.team.TeamBody.OwnBody;
import io.tandem.shared.Actor;
import io.tandem.shared.ConflictException;
import io.tandem.shared.InvalidInputException;
import io.tandem.shared.Problem;
import io.tandem.shared.port.Texts;
import io.tandem.team.FillService;
import io.tandem.team.TeamReader;
import io.tandem.team.TeamService;
import io.tandem.team.model.WorkingGroup;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Supplier;

/** A project's working group: everybody who sees the project reads it, its administrators write it, members say when they are away. */
@Path("/projects/{key}/team")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class TeamResource {
    private final Guard guard;
    private final TeamService teams;
    private final FillService fills;
    private final TeamReader reader;
    private final Texts texts;

    @Inject
    public TeamResource(Guard guard, TeamService teams, FillService fills, TeamReader reader, Texts texts) {
        this.guard = guard;
        this.teams = teams;
        this.fills = fills;
        this.reader = reader;
        this.texts = texts;
    }

    @GET
    public TeamBody get(@PathParam("key") String key) {
        Actor actor = guard.authenticate();
        return body(actor, teams.get(actor, key));
    }

    @PUT
    public TeamBody save(@PathParam("key") String key, TeamBody request) {
        Actor actor = guard.authenticate();
        guard.requireProjectAdministrator(actor, key);
        return body(actor, orCurrent(actor, () -> teams.save(actor, key, present(request).input())));
    }

    @PUT
    @Path("/me")
    public TeamBody saveOwn(@PathParam("key") String key, OwnBody request) {
        Actor actor = guard.authenticate();
        teams.requireMember(actor, key);
        return body(actor, orCurrent(actor, () -> teams.saveOwn(actor, key, present(request).input())));
    }

    /** With {@code dryRun=true} tells what would happen, otherwise does it and gives the group. */
    @POST
    @Path("/fill")
    public Response fill(@PathParam("key") String key, @QueryParam("dryRun") String dryRun, FillBody request) {
        Actor actor = guard.authenticate();
        guard.requireProjectAdministrator(actor, key);
        if (dryRun != null && !dryRun.equals("true") && !dryRun.equals("false")) {
            throw new InvalidInputException(List.of(Problem.at("dryRun", "value.unknown", dryRun.length() > 60 ? dryRun.substring(0, 60) : dryRun, "true, false")));
        }
        return Response.ok("true".equals(dryRun) ? ProposalBody.of(fills.propose(actor, key, present(request).input()))
            : body(actor, orCurrent(actor, () -> fills.fill(actor, key, present(request).input())))).build();
    }

    private TeamBody body(Actor actor, WorkingGroup group) {
        return TeamBody.of(reader.read(actor, group), reason -> texts.get("tandem." + reason.code(), reason.arguments().toArray()));
    }

    /** A conflict shows the group as its reader may see it. */
    private WorkingGroup orCurrent(Actor actor, Supplier<WorkingGroup> work) {
        try {
            return work.get();
        } catch (ConflictException conflict) {
            Object current = conflict.current().map(now -> now instanceof WorkingGroup group ? body(actor, group) : null).orElse(null);
            throw new ConflictException(conflict.problems().get(0), current);
        }
    }

    private static <T> T present(T body) {
        if (body == null) {
            throw new InvalidInputException(List.of(Problem.of("body.missing")));
        }
        return body;
    }
}
