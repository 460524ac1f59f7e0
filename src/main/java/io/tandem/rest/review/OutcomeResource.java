package io.tandem.rest.review;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.tandem.rest.support.Guard;
import io.tandem.review.OutcomeService;
import io.tandem.review.ReviewTexts;
import io.tandem.review.input.ActualInput;
import io.tandem.review.model.ChangeReview;
import io.tandem.review.outcome.ProposedActual;
import io.tandem.shared.Actor;
import io.tandem.shared.port.ProjectAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;

/** What really came of a change. */
@Path("/reviews")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class OutcomeResource {
    private final Guard guard;
    private final OutcomeService outcomes;
    private final ReviewBodies bodies;
    private final ReviewTexts texts;
    private final ProjectAccess access;

    @Inject
    public OutcomeResource(Guard guard, OutcomeService outcomes, ReviewBodies bodies, ReviewTexts texts, ProjectAccess access) {
        this.guard = guard;
        this.outcomes = outcomes;
        this.bodies = bodies;
        this.texts = texts;
        this.access = access;
    }

    @GET
    @Path("/{id: [0-9]+}/actuals")
    public List<ProposedBody> proposed(@PathParam("id") String id) {
        Actor actor = guard.authenticate();
        List<ProposedActual> proposed = bodies.readable(actor, () -> outcomes.listProposed(actor, number(id)));
        Set<String> visible = access.listVisibleIssues(actor, proposed.stream().flatMap(one -> one.issues().stream()).toList());
        return proposed.stream().map(one -> ProposedBody.of(one, texts, visible)).toList();
    }

    @POST
    @Path("/{id: [0-9]+}/verify")
    public ReviewBody verify(@PathParam("id") String id, ReviewRequests.Outcome request) {
        ReviewRequests.Outcome sent = sent(request);
        return act((actor, actual) -> outcomes.verify(actor, number(id), sent.version(), actual), sent);
    }

    @PUT
    @Path("/{id: [0-9]+}/actual")
    public ReviewBody correct(@PathParam("id") String id, ReviewRequests.Outcome request) {
        ReviewRequests.Outcome sent = sent(request);
        return act((actor, actual) -> outcomes.correct(actor, number(id), sent.version(), actual), sent);
    }

    private ReviewBody act(BiFunction<Actor, ActualInput, ChangeReview> call, ReviewRequests.Outcome sent) {
        Actor actor = guard.authenticate();
        return bodies.answer(actor, () -> call.apply(actor, sent.actual() == null ? ActualInput.nothing() : sent.actual()));
    }

    /** Nothing sent is a version not sent: whether the caller may act at all is answered first. */
    private static ReviewRequests.Outcome sent(ReviewRequests.Outcome request) {
        return request == null ? new ReviewRequests.Outcome(null, null) : request;
    }

    /** Numbers too long for a review's are those of reviews that do not exist. */
    private static long number(String digits) {
        return digits.length() > 18 ? Long.MAX_VALUE : Long.parseLong(digits);
    }
}
