package io.tandem.rest.review;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.tandem.rest.retro.PublicationAnswer;
import io.tandem.rest.support.Guard;
import io.tandem.review.meeting.MeetingPublishing;
import io.tandem.review.meeting.MeetingService;
import io.tandem.review.meeting.port.MinutesPages;
import io.tandem.shared.Actor;
import io.tandem.shared.port.Texts;
import io.tandem.wiki.api.Publications;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The page of a meeting's minutes: preview, publish, how far it is. */
@Path("/meetings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class MeetingPageResource {
    private static final String HEADINGS = "tandem.meeting.page.heading.";

    private final Guard guard;
    private final MeetingService meetings;
    private final MeetingPublishing publishing;
    private final Publications publications;
    private final Texts texts;

    @Inject
    public MeetingPageResource(Guard guard, MeetingService meetings, MeetingPublishing publishing, Publications publications, Texts texts) {
        this.guard = guard;
        this.meetings = meetings;
        this.publishing = publishing;
        this.publications = publications;
        this.texts = texts;
    }

    /** The page as it would be: Confluence storage format, and HTML to look at. */
    public record PreviewAnswer(String storage, String html) { }

    @POST
    @Path("/{id: [0-9]{1,18}}/preview")
    public PreviewAnswer preview(@PathParam("id") long id) {
        MinutesPages.Preview preview = publishing.preview(guard.authenticate(), id);
        return new PreviewAnswer(preview.storage(), preview.html());
    }

    @POST
    @Path("/{id: [0-9]{1,18}}/publish")
    public Response publish(@PathParam("id") long id, MeetingRequests.Publish request) {
        Actor actor = guard.authenticate();
        meetings.requireChair(actor, id);
        MeetingRequests.Publish sent = request == null ? new MeetingRequests.Publish(null, null, null) : request;
        return Response.accepted(find(publishing.publish(actor, id, new MinutesPages.Place(sent.spaceKey(), sent.parentId(), sent.title())))).build();
    }

    /** 204 while nobody has published it. */
    @GET
    @Path("/{id: [0-9]{1,18}}/publication")
    public PublicationAnswer findPublication(@PathParam("id") long id) {
        return find(publishing.recordKey(guard.authenticate(), id));
    }

    @POST
    @Path("/{id: [0-9]{1,18}}/publication/retry")
    public Response retry(@PathParam("id") long id) {
        return Response.accepted(find(publishing.retry(guard.authenticate(), id))).build();
    }

    private PublicationAnswer find(String recordKey) {
        return publications.find(recordKey).map(publication -> PublicationAnswer.of(publication, texts, HEADINGS)).orElse(null);
    }
}
