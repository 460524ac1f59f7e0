package io.tandem.rest.house;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.tandem.rest.support.Guard;
import io.tandem.rest.support.PageAnswer;
import io.tandem.rest.support.Paging;
import io.tandem.shared.Actor;
import io.tandem.shared.AuditEntry;
import io.tandem.shared.AuditEvent;
import io.tandem.shared.InvalidInputException;
import io.tandem.shared.PageRequest;
import io.tandem.shared.Problem;
import io.tandem.shared.port.AuditTrail;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;

/** Who changed what, for a project's administrators, and for system administrators what belongs to no project ({@code *}); and whether the chain is whole. */
@Path("/audit")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class AuditResource {
    private final Guard guard;
    private final AuditTrail trail;

    @Inject
    public AuditResource(Guard guard, AuditTrail trail) {
        this.guard = guard;
        this.trail = trail;
    }

    /** One change; {@code happenedAt} is ISO-8601 in UTC. */
    public record Entry(long position, String happenedAt, String actorKey, String actorName, String entity, String id, String action, String before, String after, String reason, String hash) {
        static Entry of(AuditEntry entry) {
            return new Entry(entry.position(), entry.happenedAt().toString(), entry.event().actor().key(), entry.event().actor().displayName(), entry.event().entity(), entry.event().entityId(),
                    entry.event().action(), entry.event().before(), entry.event().after(), entry.event().reason(), entry.hash());
        }
    }

    /** Whether each entry follows from the one before; {@code firstBroken} is the first that does not. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Verification(String project, boolean intact, Entry firstBroken) { }

    @GET
    public PageAnswer<Entry> list(@QueryParam("project") String project, @QueryParam("entity") String entity, @QueryParam("id") String id, @QueryParam("start") String start, @QueryParam("limit") String limit) {
        authorise(project);
        PageRequest page = Paging.of(start, limit, null, Set.of());
        if (entity == null != (id == null)) {
            throw new InvalidInputException(List.of(Problem.at(entity == null ? "entity" : "id", "audit.subject")));
        }
        return PageAnswer.of(entity == null ? trail.list(project, page) : trail.list(project, entity, id, page), Entry::of);
    }

    @GET
    @Path("/verify")
    public Verification verify(@QueryParam("project") String project) {
        authorise(project);
        return trail.findFirstBroken(project).map(broken -> new Verification(project, false, Entry.of(broken))).orElseGet(() -> new Verification(project, true, null));
    }

    private void authorise(String project) {
        Actor actor = guard.authenticate();
        if (AuditEvent.NO_PROJECT.equals(project)) {
            guard.requireSystemAdministrator(actor);
        } else {
            guard.requireProjectAdministrator(actor, project);
        }
    }
}
