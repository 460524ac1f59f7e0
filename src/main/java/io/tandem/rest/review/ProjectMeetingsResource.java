package io.tandem.rest.review;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.tandem.rest.support.Guard;
import io.tandem.rest.support.OncePerKey;
import io.tandem.rest.support.Paging;
import io.tandem.review.meeting.MeetingInput;
import io.tandem.review.meeting.MeetingRights;
import io.tandem.review.meeting.MeetingService;
import io.tandem.shared.Actor;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;

/** The board meetings of a project. */
@Path("/projects/{key}/meetings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class ProjectMeetingsResource {
    private final Guard guard;
    private final OncePerKey oncePerKey;
    private final MeetingService meetings;
    private final MeetingRights rights;
    private final MeetingBodies bodies;

    @Inject
    public ProjectMeetingsResource(Guard guard, OncePerKey oncePerKey, MeetingService meetings, MeetingRights rights, MeetingBodies bodies) {
        this.guard = guard;
        this.oncePerKey = oncePerKey;
        this.meetings = meetings;
        this.rights = rights;
        this.bodies = bodies;
    }

    @GET
    public MeetingListAnswer list(@PathParam("key") String key, @QueryParam("start") String start, @QueryParam("limit") String limit) {
        Actor actor = guard.authenticate();
        guard.requireVisibleProject(actor, key);
        return MeetingListAnswer.of(meetings.list(actor, key, Paging.of(start, limit, null, Set.of())), rights.mayChair(actor, key));
    }

    @POST
    public Response plan(@PathParam("key") String key, @HeaderParam(OncePerKey.HEADER) String once, MeetingInput request) {
        Actor actor = guard.authenticate();
        meetings.requireChair(actor, key);
        MeetingInput sent = request == null ? new MeetingInput(null, null, null) : request;
        return oncePerKey.create(actor, once, () -> {
            MeetingAnswer planned = bodies.body(meetings.create(actor, key, sent), actor);
            return new OncePerKey.Created("meetings/" + planned.id(), planned);
        });
    }
}
