package io.tandem.rest.pipeline;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.tandem.connection.pipeline.PipelineSettingsService;
import io.tandem.connection.pipeline.model.PipelineSettings;
import io.tandem.rest.support.Guard;
import io.tandem.shared.Actor;
import io.tandem.shared.ConflictException;
import io.tandem.shared.InvalidInputException;
import io.tandem.shared.Problem;
import io.tandem.shared.Problems;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;

/** What counts as production and as a failed deployment in a project: to be read by everybody who sees it, to be changed by its administrators. */
@Path("/projects/{key}/pipeline-settings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class PipelineSettingsResource {
    private final Guard guard;
    private final PipelineSettingsService settings;

    @Inject
    public PipelineSettingsResource(Guard guard, PipelineSettingsService settings) {
        this.guard = guard;
        this.settings = settings;
    }

    /** As stored, or the usual ones. */
    public record Answer(int version, List<String> productionTiers, List<String> productionNames, int remedyHours, List<String> remedyMarks) {
        static Answer of(PipelineSettings stored) {
            return new Answer(stored.version(), stored.productionTiers(), stored.productionNames(), stored.remedyHours(), stored.remedyMarks());
        }
    }

    /** All of them, with the version the sender saw. */
    public record Body(Integer version, List<String> productionTiers, List<String> productionNames, Integer remedyHours, List<String> remedyMarks) { }

    @GET
    public Answer get(@PathParam("key") String key) {
        guard.requireVisibleProject(guard.authenticate(), key);
        return Answer.of(settings.get(key));
    }

    @PUT
    public Answer save(@PathParam("key") String key, Body body) {
        Actor actor = guard.authenticate();
        guard.requireProjectAdministrator(actor, key);
        PipelineSettings wanted = wanted(key, body);
        try {
            return Answer.of(settings.save(actor, wanted));
        } catch (ConflictException conflict) {
            throw new ConflictException(conflict.problems().get(0), conflict.current().map(current -> Answer.of((PipelineSettings) current)).orElse(null));
        }
    }

    private static PipelineSettings wanted(String key, Body body) {
        if (body == null) {
            throw new InvalidInputException(List.of(Problem.of("json.shape")));
        }
        Problems problems = new Problems();
        problems.require(body.version() != null, "version", "json.value.shape");
        problems.require(body.remedyHours() != null, "remedyHours", "json.value.shape");
        List<String> tiers = texts("productionTiers", body.productionTiers(), problems);
        List<String> names = texts("productionNames", body.productionNames(), problems);
        List<String> remedies = texts("remedyMarks", body.remedyMarks(), problems);
        problems.throwIfAny();
        return new PipelineSettings(key, body.version(), tiers, names, body.remedyHours(), remedies);
    }

    private static List<String> texts(String field, List<String> sent, Problems problems) {
        problems.require(sent != null && sent.stream().allMatch(Objects::nonNull), field, "json.value.shape");
        return sent == null ? List.of() : sent.stream().filter(Objects::nonNull).toList();
    }
}
