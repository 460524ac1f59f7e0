package io.tandem.adapter.confluence;

import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.ApplicationLinkRequest;
import com.atlassian.applinks.api.ApplicationLinkRequestFactory;
import com.atlassian.applinks.api.ApplicationLinkResponseHandler;
import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.applinks.api.CredentialsRequiredException;
import com.atlassian.applinks.api.application.jira.JiraApplicationType;
import com.atlassian.sal.api.net.Request;
import com.atlassian.sal.api.net.Response;
import com.atlassian.sal.api.net.ResponseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.tandem.wiki.macro.ReviewAnswer;
import io.tandem.wiki.macro.ReviewAnswer.Kind;
import io.tandem.wiki.macro.ReviewLine;
import io.tandem.wiki.macro.ReviewQuestion;
import io.tandem.wiki.port.JiraReviews;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code GET /rest/tandem/1.0/reviews}. Issue security is Jira's: what this viewer may not see is not in the answer. */
public final class LinkedJiraReviews implements JiraReviews {
    private static final int CONNECT_MILLISECONDS = 2_000;
    private static final int ANSWER_MILLISECONDS = 5_000;
    /** Whatever is not rejected, verified or withdrawn. */
    private static final String OPEN_STATES = "DRAFT,IN_REVIEW,CHANGES_REQUESTED,APPROVED,LAPSED,IMPLEMENTED";
    private static final ObjectMapper JSON = new ObjectMapper();
    private final ApplicationLinkService links;

    public LinkedJiraReviews(ApplicationLinkService links) {
        this.links = links;
    }

    @Override
    public ReviewAnswer ask(ReviewQuestion question) {
        ApplicationLink link = links.getPrimaryApplicationLink(JiraApplicationType.class);
        if (link == null) {
            return ReviewAnswer.none(Kind.NOT_LINKED);
        }
        ApplicationLinkRequestFactory factory = link.createAuthenticatedRequestFactory();
        try {
            ApplicationLinkRequest request = factory.createRequest(Request.MethodType.GET, path(question));
            request.setConnectionTimeout(CONNECT_MILLISECONDS);
            request.setSoTimeout(ANSWER_MILLISECONDS);
            request.setHeader("Accept", "application/json");
            return request.execute(new Handler(factory, link.getDisplayUrl()));
        } catch (CredentialsRequiredException needed) {
            return leaveNeeded(needed.getAuthorisationURI());
        } catch (ResponseException down) {
            return ReviewAnswer.none(Kind.DOWN);
        }
    }

    private static String path(ReviewQuestion question) {
        String path = "/rest/tandem/1.0/reviews?limit=" + question.limit() + "&project=" + URLEncoder.encode(question.project(), StandardCharsets.UTF_8);
        return switch (question.which()) {
            case AWAITING -> path + "&state=IN_REVIEW";
            case ALL -> path;
            case OPEN -> path + "&state=" + URLEncoder.encode(OPEN_STATES, StandardCharsets.UTF_8);
        };
    }

    private static ReviewAnswer leaveNeeded(URI address) {
        return address == null ? ReviewAnswer.none(Kind.LOG_IN) : new ReviewAnswer(Kind.LEAVE_NEEDED, List.of(), false, address.toString());
    }

    /** Turns every answer into something to show. */
    private record Handler(ApplicationLinkRequestFactory factory, URI jira) implements ApplicationLinkResponseHandler<ReviewAnswer> {
        @Override
        public ReviewAnswer credentialsRequired(Response response) {
            return leaveNeeded(factory.getAuthorisationURI());
        }

        @Override
        public ReviewAnswer handle(Response response) throws ResponseException {
            return switch (response.getStatusCode()) {
                case 200 -> read(response.getResponseBodyAsString());
                case 401 -> ReviewAnswer.none(Kind.LOG_IN);
                case 400, 403, 404 -> ReviewAnswer.none(Kind.NOT_VISIBLE);
                default -> ReviewAnswer.none(Kind.DOWN);
            };
        }

        private ReviewAnswer read(String body) {
            try {
                JsonNode answer = JSON.readTree(body);
                List<ReviewLine> lines = new ArrayList<>();
                answer.path("values").forEach(review -> lines.add(line(review)));
                return new ReviewAnswer(Kind.SHOWN, lines, answer.path("total").asLong() > lines.size(), "");
            } catch (JsonProcessingException notJson) {
                return ReviewAnswer.none(Kind.DOWN);
            }
        }

        private ReviewLine line(JsonNode review) {
            String key = review.path("issueKey").asText();
            return new ReviewLine(review.path("title").asText(), key, jira + "/browse/" + key, review.path("state").asText(), due(review.path("times").path("due").asText("")));
        }

        private static Instant due(String text) {
            try {
                return text.isEmpty() ? null : Instant.parse(text);
            } catch (DateTimeException otherForm) {
                return null;
            }
        }
    }
}
