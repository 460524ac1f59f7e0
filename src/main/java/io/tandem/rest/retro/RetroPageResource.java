package io.tandem.rest.retro;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.tandem.rest.support.Guard;
import io.tandem.retro.RetroPublishing;
import io.tandem.shared.Actor;
import io.tandem.shared.InvalidInputException;
import io.tandem.shared.Problem;
import io.tandem.shared.port.Texts;
import io.tandem.wiki.api.PageTarget;
import io.tandem.wiki.api.WikiPlaces;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** The page of a retrospective: preview, publish, how far it is, and where it can go. */
@Path("/retrospectives")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class RetroPageResource {
    private final Guard guard;
    private final RetroPublishing publishing;
    private final WikiPlaces places;
    private final Texts texts;

    @Inject
    public RetroPageResource(Guard guard, RetroPublishing publishing, WikiPlaces places, Texts texts) {
        this.guard = guard;
        this.publishing = publishing;
        this.places = places;
        this.texts = texts;
    }

    /** The page as it would be: Confluence storage format, and HTML to look at. */
    public record PreviewAnswer(String storage, String html) { }

    /** Where to; {@code parentId} and {@code title} may be missing. */
    public record PublishBody(String spaceKey, String parentId, String title) { }

    /** What there is to choose from; {@code problem} says why there is nothing. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ChoiceAnswer(List<WikiPlaces.Place> values, String problem, String authorizeAt) { }

    @POST
    @Path("/{id : [0-9]+}/preview")
    public PreviewAnswer preview(@PathParam("id") long id) {
        RetroPublishing.Preview preview = publishing.preview(guard.authenticate(), id);
        return new PreviewAnswer(preview.storage(), preview.html());
    }

    @POST
    @Path("/{id : [0-9]+}/publish")
    public Response publish(@PathParam("id") long id, PublishBody body) {
        Actor actor = guard.authenticate();
        publishing.requireWriter(actor, id);
        PublishBody sent = RetroResource.present(body);
        PageTarget target = new PageTarget(sent.spaceKey(), sent.parentId());
        return accepted(PublicationAnswer.of(RetroAnswer.orCurrent(() -> publishing.publish(actor, id, target, sent.title())), texts));
    }

    /** 204 while nobody has published it. */
    @GET
    @Path("/{id : [0-9]+}/publication")
    public PublicationAnswer findPublication(@PathParam("id") long id) {
        return publishing.findPublication(guard.authenticate(), id).map(publication -> PublicationAnswer.of(publication, texts)).orElse(null);
    }

    @POST
    @Path("/{id : [0-9]+}/publication/retry")
    public Response retry(@PathParam("id") long id) {
        return accepted(PublicationAnswer.of(publishing.retry(guard.authenticate(), id), texts));
    }

    @GET
    @Path("/spaces")
    public ChoiceAnswer listSpaces() {
        guard.authenticate();
        return choice(places.spaces());
    }

    @GET
    @Path("/parents")
    public ChoiceAnswer listParents(@QueryParam("spaceKey") String spaceKey) {
        guard.authenticate();
        if (spaceKey == null || spaceKey.isBlank()) {
            throw new InvalidInputException(List.of(Problem.at("spaceKey", "publication.space.malformed")));
        }
        return choice(places.pages(spaceKey));
    }

    private ChoiceAnswer choice(WikiPlaces.Choice choice) {
        String problem = choice.problem().map(found -> texts.get("tandem.error." + found.code(), found.arguments().toArray())).orElse(null);
        return new ChoiceAnswer(choice.places(), problem, choice.askAt().orElse(null));
    }

    private static Response accepted(PublicationAnswer answer) {
        return Response.accepted(answer).build();
    }
}
