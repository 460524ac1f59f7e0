package io.tandem.rest.debt;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.tandem.debt.DebtSettingsService;
import io.tandem.debt.model.DebtSettings;
import io.tandem.rest.support.Guard;
import io.tandem.shared.Actor;
import io.tandem.shared.ConflictException;
import io.tandem.shared.InvalidInputException;
import io.tandem.shared.Problem;
import io.tandem.shared.port.ProjectAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** How a project keeps its register. */
@Path("/debts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class DebtSettingsResource {
    private final Guard guard;
    private final DebtSettingsService settings;
    private final ProjectAccess access;

    @Inject
    public DebtSettingsResource(Guard guard, DebtSettingsService settings, ProjectAccess access) {
        this.guard = guard;
        this.settings = settings;
        this.access = access;
    }

    /** {@code priority} is {@code CD3} or {@code WSJF}; {@code mayChange} says whether this person may send another one. */
    public record SettingsAnswer(long version, String priority, boolean mayChange) { }

    /** The version the caller saw, and the priority the register is to be sorted by. */
    public record SettingsBody(Long version, String priority) { }

    @GET
    @Path("/settings")
    public SettingsAnswer get(@QueryParam("project") String project) {
        Actor actor = guard.authenticate();
        return answer(actor, settings.get(actor, project));
    }

    @PUT
    @Path("/settings")
    public SettingsAnswer save(@QueryParam("project") String project, SettingsBody body) {
        Actor actor = guard.authenticate();
        guard.requireProjectAdministrator(actor, project);
        if (body == null) {
            throw new InvalidInputException(List.of(Problem.of("json.shape")));
        }
        try {
            return answer(actor, settings.save(actor, project, body.version(), body.priority()));
        } catch (ConflictException conflict) {
            throw new ConflictException(conflict.problems(), conflict.current().map(now -> answer(actor, (DebtSettings) now)).orElse(null));
        }
    }

    private SettingsAnswer answer(Actor actor, DebtSettings now) {
        return new SettingsAnswer(now.version(), now.priority().name(), access.mayAdministerProject(actor, now.projectKey()));
    }
}
