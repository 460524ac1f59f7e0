package io.tandem.rest.review;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.tandem.rest.support.Guard;
import io.tandem.review.meeting.ItemChange;
import io.tandem.review.meeting.MeetingChange;
import io.tandem.review.meeting.MeetingService;
import io.tandem.review.meeting.MeetingView;
import io.tandem.shared.Actor;
import io.tandem.shared.ConflictException;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;

/** One board meeting. Votes are cast on the reviews themselves. */
@Path("/meetings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class MeetingResource {
    private final Guard guard;
    private final MeetingService meetings;
    private final MeetingBodies bodies;

    @Inject
    public MeetingResource(Guard guard, MeetingService meetings, MeetingBodies bodies) {
        this.guard = guard;
        this.meetings = meetings;
        this.bodies = bodies;
    }

    /** 304 while nothing has changed since the answer whose mark is sent along: what a page asks every few seconds. */
    @GET
    @Path("/{id: [0-9]{1,18}}")
    public Response get(@PathParam("id") long id, @HeaderParam("If-None-Match") String seen) {
        Actor actor = guard.authenticate();
        MeetingView view = meetings.get(actor, id);
        String tag = '"' + view.mark() + '"';
        return tag.equals(seen) ? Response.notModified().header("ETag", tag).build() : Response.ok(bodies.body(view, actor)).header("ETag", tag).build();
    }

    @PUT
    @Path("/{id: [0-9]{1,18}}")
    public MeetingAnswer change(@PathParam("id") long id, MeetingChange request) {
        Actor actor = guard.authenticate();
        MeetingChange sent = request == null ? new MeetingChange(null, null, null, null, null) : request;
        return answer(actor, () -> meetings.change(actor, id, sent));
    }

    @PUT
    @Path("/{id: [0-9]{1,18}}/items/{reviewId: [0-9]{1,18}}")
    public MeetingAnswer changeItem(@PathParam("id") long id, @PathParam("reviewId") long reviewId, ItemChange request) {
        Actor actor = guard.authenticate();
        ItemChange sent = request == null ? new ItemChange(null, null, null, null, null) : request;
        return answer(actor, () -> meetings.changeItem(actor, id, reviewId, sent));
    }

    @POST
    @Path("/{id: [0-9]{1,18}}/start")
    public MeetingAnswer start(@PathParam("id") long id, MeetingRequests.Move request) {
        Actor actor = guard.authenticate();
        return answer(actor, () -> meetings.start(actor, id, version(request)));
    }

    @POST
    @Path("/{id: [0-9]{1,18}}/close")
    public MeetingAnswer close(@PathParam("id") long id, MeetingRequests.Move request) {
        Actor actor = guard.authenticate();
        return answer(actor, () -> meetings.close(actor, id, version(request)));
    }

    /** A conflict carries the meeting as this reader may see it. */
    private MeetingAnswer answer(Actor actor, Supplier<MeetingView> action) {
        try {
            return bodies.body(action.get(), actor);
        } catch (ConflictException conflict) {
            Object current = conflict.current().map(now -> now instanceof MeetingView view ? bodies.body(view, actor) : now).orElse(null);
            throw new ConflictException(conflict.problems().get(0), current);
        }
    }

    private static Integer version(MeetingRequests.Move request) {
        return request == null ? null : request.version();
    }
}
