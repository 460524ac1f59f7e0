package io.tandem.rest.metric;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.tandem.metric.settings.FigureSettingsService;
import io.tandem.metric.settings.FigureSettingsView;
import io.tandem.rest.support.Guard;
import io.tandem.shared.Actor;
import io.tandem.shared.ConflictException;
import io.tandem.shared.InvalidInputException;
import io.tandem.shared.Problem;
import io.tandem.shared.port.Texts;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** How a project's figures are judged and its issues read: everybody who sees the project reads it, its administrators write it. */
@Path("/projects/{key}/figure-settings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class FigureSettingsResource {
    private final Guard guard;
    private final FigureSettingsService settings;
    private final Texts texts;

    @Inject
    public FigureSettingsResource(Guard guard, FigureSettingsService settings, Texts texts) {
        this.guard = guard;
        this.settings = settings;
        this.texts = texts;
    }

    @GET
    public FigureSettingsBody get(@PathParam("key") String key) {
        return FigureSettingsBody.of(settings.get(guard.authenticate(), key), texts);
    }

    @PUT
    public FigureSettingsBody save(@PathParam("key") String key, FigureSettingsBody request) {
        Actor actor = guard.authenticate();
        guard.requireProjectAdministrator(actor, key);
        if (request == null) {
            throw new InvalidInputException(List.of(Problem.of("body.missing")));
        }
        try {
            return FigureSettingsBody.of(settings.save(actor, key, request.input()), texts);
        } catch (ConflictException conflict) {
            throw new ConflictException(conflict.problems().get(0), conflict.current().map(now -> now instanceof FigureSettingsView view ? FigureSettingsBody.of(view, texts) : null).orElse(null));
        }
    }
}
