package io.tandem.rest.scorecard;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.tandem.rest.support.Guard;
import io.tandem.rest.support.PageAnswer;
import io.tandem.rest.support.Paging;
import io.tandem.scorecard.CriterionWords;
import io.tandem.scorecard.ScorecardReader;
import io.tandem.scorecard.ScorecardReader.CardView;
import io.tandem.scorecard.ScorecardReader.Narrowing;
import io.tandem.scorecard.ScorecardService;
import io.tandem.shared.Actor;
import io.tandem.shared.ConflictException;
import io.tandem.shared.InvalidInputException;
import io.tandem.shared.PageRequest;
import io.tandem.shared.Problem;
import io.tandem.shared.Problems;
import io.tandem.shared.port.Texts;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Scorecards: whoever sees the project reads them, those who write in its register of debt assess. */
@Path("/scorecards")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class ScorecardResource {
    private static final int QUOTED = 60;

    private final Guard guard;
    private final ScorecardReader reader;
    private final ScorecardService service;
    private final CriterionWords words;
    private final Texts texts;

    @Inject
    public ScorecardResource(Guard guard, ScorecardReader reader, ScorecardService service, CriterionWords words, Texts texts) {
        this.guard = guard;
        this.reader = reader;
        this.service = service;
        this.words = words;
        this.texts = texts;
    }

    /**
     * @param text only components with this in their names
     * @param due  {@code true} for those only that have something to be looked at again
     */
    @GET
    public CardListBody list(@QueryParam("project") String project, @QueryParam("q") String text, @QueryParam("due") String due, @QueryParam("start") String start,
                             @QueryParam("limit") String limit, @QueryParam("sort") String sort) {
        Actor actor = guard.authenticate();
        guard.requireVisibleProject(actor, project);
        new Problems().require(due == null || due.equals("true") || due.equals("false"), "due", "value.unknown", shortened(String.valueOf(due)), "true, false").throwIfAny();
        PageRequest page = Paging.of(start, limit, sort, ScorecardReader.SORTABLE);
        return CardListBody.of(reader.list(actor, project, text == null ? "" : text, "true".equals(due) ? Narrowing.DUE : Narrowing.NONE, page), words);
    }

    @GET
    @Path("/{project}/{componentId}")
    public CardBody get(@PathParam("project") String project, @PathParam("componentId") long componentId) {
        return body(reader.get(guard.authenticate(), project, componentId));
    }

    @PUT
    @Path("/{project}/{componentId}")
    public CardBody assess(@PathParam("project") String project, @PathParam("componentId") long componentId, ScoresRequest request) {
        Actor actor = guard.authenticate();
        service.requireAssessable(actor, project, componentId);
        if (request == null) {
            throw new InvalidInputException(List.of(Problem.of("body.missing")));
        }
        return body(orCurrent(() -> service.assess(actor, project, componentId, request.input())));
    }

    /** Newest first. */
    @GET
    @Path("/{project}/{componentId}/history")
    public PageAnswer<AssessmentBody> history(@PathParam("project") String project, @PathParam("componentId") long componentId, @QueryParam("start") String start, @QueryParam("limit") String limit) {
        Actor actor = guard.authenticate();
        reader.requireReadable(actor, project);
        return AssessmentBody.of(reader.history(actor, project, componentId, Paging.of(start, limit, null, Set.of())), words);
    }

    private CardBody body(CardView view) {
        return CardBody.of(view, words, reason -> texts.get("tandem." + reason.code(), reason.arguments().toArray()));
    }

    /** A conflict shows the card as its reader may see it. */
    private CardView orCurrent(Supplier<CardView> work) {
        try {
            return work.get();
        } catch (ConflictException conflict) {
            throw new ConflictException(conflict.problems().get(0), conflict.current().map(now -> now instanceof CardView view ? body(view) : null).orElse(null));
        }
    }

    private static String shortened(String text) {
        return text.length() <= QUOTED ? text : text.substring(0, QUOTED) + "…";
    }
}
