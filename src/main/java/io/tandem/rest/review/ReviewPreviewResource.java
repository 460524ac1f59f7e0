package io.tandem.rest.review;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.tandem.rest.support.Guard;
import io.tandem.review.PreviewService;
import io.tandem.review.ReviewTexts;
import io.tandem.review.input.ImpactInput;
import io.tandem.shared.Actor;
import io.tandem.shared.InvalidInputException;
import io.tandem.shared.Problem;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;

/** What a change would do, asked while it is written and while it is decided: its release's finish, budget, debt, and the issues it may affect. Changes nothing. */
@Path("/reviews")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class ReviewPreviewResource {
    private static final int MOST_COMPONENTS = 100;

    private final Guard guard;
    private final PreviewService previews;
    private final ReviewTexts texts;

    @Inject
    public ReviewPreviewResource(Guard guard, PreviewService previews, ReviewTexts texts) {
        this.guard = guard;
        this.previews = previews;
        this.texts = texts;
    }

    /** An assessment that may not be saved yet. */
    public record Draft(String issueKey, ImpactInput impact) { }

    @GET
    @Path("/{id: [0-9]+}/forecast")
    public PreviewBody forecast(@PathParam("id") String id) {
        Actor actor = guard.authenticate();
        return PreviewBody.of(previews.preview(actor, id.length() > 18 ? Long.MAX_VALUE : Long.parseLong(id)), texts::say);
    }

    @POST
    @Path("/forecast")
    public PreviewBody forecastDraft(Draft request) {
        Actor actor = guard.authenticate();
        if (request == null) {
            throw new InvalidInputException(List.of(Problem.of("body.missing")));
        }
        return PreviewBody.of(previews.preview(actor, key(request.issueKey()), request.impact()), texts::say);
    }

    @GET
    @Path("/related")
    public List<RelatedIssueBody> related(@QueryParam("issueKey") String issueKey, @QueryParam("components") String components) {
        Actor actor = guard.authenticate();
        List<String> names = components == null ? List.of() : Arrays.stream(components.split(",")).map(String::strip).filter(name -> !name.isEmpty()).limit(MOST_COMPONENTS).toList();
        return previews.listRelated(actor, key(issueKey), names).stream().map(issue -> RelatedIssueBody.of(issue, texts::say)).toList();
    }

    private static String key(String issueKey) {
        if (issueKey == null || issueKey.isBlank()) {
            throw new InvalidInputException(List.of(Problem.at("issueKey", "issue.key.missing")));
        }
        return issueKey.strip();
    }
}
