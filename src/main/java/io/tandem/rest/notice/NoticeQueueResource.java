package io.tandem.rest.notice;

import com.atlassian.plugins.rest.api.security.annotation.SystemAdminOnly;
import io.tandem.rest.support.Guard;
import io.tandem.review.notice.port.NoticeQueue;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What waits to be mailed or written on issues, and why. For system administrators. */
@Path("/notices/queue")
@Produces(MediaType.APPLICATION_JSON)
@SystemAdminOnly
public final class NoticeQueueResource {
    private final Guard guard;
    private final NoticeQueue queue;

    @Inject
    public NoticeQueueResource(Guard guard, NoticeQueue queue) {
        this.guard = guard;
        this.queue = queue;
    }

    @GET
    public NoticeQueueAnswer get() {
        guard.requireSystemAdministrator(guard.authenticate());
        return NoticeQueueAnswer.of(queue.report());
    }
}
