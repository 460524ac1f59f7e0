package io.tandem.adapter.confluence;

import com.atlassian.applinks.api.ApplicationLinkService;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.tandem.adapter.confluence.LinkedJira.Reply;
import io.tandem.wiki.macro.ReviewAnswer;
import io.tandem.wiki.macro.ReviewAnswer.Kind;
import io.tandem.wiki.macro.ReviewLine;
import io.tandem.wiki.macro.ReviewQuestion;
import io.tandem.wiki.port.JiraReviews;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code GET /rest/tandem/1.0/reviews}. Issue security is Jira's: what this viewer may not see is not in the answer. */
public final class LinkedJiraReviews implements JiraReviews {
    /** Whatever is not rejected, verified or withdrawn. */
    private static final String OPEN_STATES = "DRAFT,IN_REVIEW,CHANGES_REQUESTED,APPROVED,LAPSED,IMPLEMENTED";
    private static final int OK = 200;
    private static final ObjectMapper JSON = new ObjectMapper();
    private final LinkedJira jira;

    public LinkedJiraReviews(ApplicationLinkService links) {
        this.jira = new LinkedJira(links);
    }

    @Override
    public ReviewAnswer ask(ReviewQuestion question) {
        Reply reply = jira.get(path(question));
        return switch (reply.kind()) {
            case NOT_LINKED -> ReviewAnswer.none(Kind.NOT_LINKED);
            case LOG_IN -> ReviewAnswer.none(Kind.LOG_IN);
            case LEAVE_NEEDED -> new ReviewAnswer(Kind.LEAVE_NEEDED, List.of(), false, reply.leaveAt());
            case DOWN -> ReviewAnswer.none(Kind.DOWN);
            case ANSWERED -> reply.status() == OK ? read(reply) : ReviewAnswer.none(Kind.NOT_VISIBLE);
        };
    }

    private static String path(ReviewQuestion question) {
        String path = "/rest/tandem/1.0/reviews?limit=" + question.limit() + "&project=" + URLEncoder.encode(question.project(), StandardCharsets.UTF_8);
        return switch (question.which()) {
            case AWAITING -> path + "&state=IN_REVIEW";
            case ALL -> path;
            case OPEN -> path + "&state=" + URLEncoder.encode(OPEN_STATES, StandardCharsets.UTF_8);
        };
    }

    private static ReviewAnswer read(Reply reply) {
        try {
            JsonNode answer = JSON.readTree(reply.body());
            List<ReviewLine> lines = new ArrayList<>();
            answer.path("values").forEach(review -> lines.add(line(review, reply.jira())));
            return new ReviewAnswer(Kind.SHOWN, lines, answer.path("total").asLong() > lines.size(), "");
        } catch (JsonProcessingException notJson) {
            return ReviewAnswer.none(Kind.DOWN);
        }
    }

    private static ReviewLine line(JsonNode review, String jira) {
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
