package io.tandem.rest.review;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.tandem.rest.support.Guard;
import io.tandem.review.AuditService;
import io.tandem.review.ConditionService;
import io.tandem.shared.Actor;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What follows a decision: its conditions are settled, and a sample of what passed without the board is audited. */
@Path("/reviews")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class ReviewFollowUpResource {
    private final Guard guard;
    private final AuditService audits;
    private final ConditionService conditions;
    private final ReviewBodies bodies;

    @Inject
    public ReviewFollowUpResource(Guard guard, AuditService audits, ConditionService conditions, ReviewBodies bodies) {
        this.guard = guard;
        this.audits = audits;
        this.conditions = conditions;
        this.bodies = bodies;
    }

    @POST
    @Path("/{id: [0-9]+}/audit")
    public ReviewBody audit(@PathParam("id") String id, ReviewRequests.Audit request) {
        Actor actor = guard.authenticate();
        ReviewRequests.Audit sent = request == null ? new ReviewRequests.Audit(null, null, null) : request;
        return bodies.answer(actor, () -> audits.audit(actor, ReviewResource.number(id), sent.version(), sent.verdict(), sent.comment()));
    }

    @POST
    @Path("/{id: [0-9]+}/conditions/{condition}")
    public ReviewBody settle(@PathParam("id") String id, @PathParam("condition") String condition, ConditionService.Input request) {
        Actor actor = guard.authenticate();
        ConditionService.Input sent = request == null ? new ConditionService.Input(null, null, null) : request;
        return bodies.answer(actor, () -> conditions.settle(actor, ReviewResource.number(id), condition, sent));
    }
}
