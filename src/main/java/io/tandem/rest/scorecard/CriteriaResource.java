package io.tandem.rest.scorecard;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.tandem.rest.support.Guard;
import io.tandem.scorecard.CriteriaService;
import io.tandem.scorecard.CriteriaService.CriteriaView;
import io.tandem.scorecard.CriterionWords;
import io.tandem.shared.Actor;
import io.tandem.shared.ConflictException;
import io.tandem.shared.InvalidInputException;
import io.tandem.shared.Problem;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** What a project's scorecards ask: everybody who sees the project reads it, its administrators write it. */
@Path("/projects/{key}/criteria")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class CriteriaResource {
    private final Guard guard;
    private final CriteriaService criteria;
    private final CriterionWords words;

    @Inject
    public CriteriaResource(Guard guard, CriteriaService criteria, CriterionWords words) {
        this.guard = guard;
        this.criteria = criteria;
        this.words = words;
    }

    @GET
    public CriteriaBody get(@PathParam("key") String key) {
        return CriteriaBody.of(criteria.get(guard.authenticate(), key), words);
    }

    @PUT
    public CriteriaBody save(@PathParam("key") String key, CriteriaBody request) {
        Actor actor = guard.authenticate();
        guard.requireProjectAdministrator(actor, key);
        if (request == null) {
            throw new InvalidInputException(List.of(Problem.of("body.missing")));
        }
        try {
            return CriteriaBody.of(criteria.save(actor, key, request.input()), words);
        } catch (ConflictException conflict) {
            throw new ConflictException(conflict.problems().get(0), conflict.current().map(now -> now instanceof CriteriaView view ? CriteriaBody.of(view, words) : null).orElse(null));
        }
    }
}
