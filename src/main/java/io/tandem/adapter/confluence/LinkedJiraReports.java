package io.tandem.adapter.confluence;

import com.atlassian.applinks.api.ApplicationLinkService;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.tandem.adapter.confluence.LinkedJira.Reply;
import io.tandem.wiki.macro.JointReport;
import io.tandem.wiki.macro.ReportAnswer;
import io.tandem.wiki.macro.ReportAnswer.Kind;
import io.tandem.wiki.macro.ReportAnswer.Problem;
import io.tandem.wiki.macro.ReportQuestion;
import io.tandem.wiki.port.JiraReports;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code GET /rest/tandem/1.0/joint}; what it may hold besides, from a newer Jira, is passed over. */
public final class LinkedJiraReports implements JiraReports {
    private static final ObjectMapper JSON = new ObjectMapper().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);
    private final LinkedJira jira;

    public LinkedJiraReports(ApplicationLinkService links) {
        this.jira = new LinkedJira(links);
    }

    @Override
    public ReportAnswer ask(ReportQuestion question) {
        Reply reply = jira.get(path(question));
        return switch (reply.kind()) {
            case NOT_LINKED -> ReportAnswer.none(Kind.NOT_LINKED);
            case LOG_IN -> ReportAnswer.none(Kind.LOG_IN);
            case LEAVE_NEEDED -> ReportAnswer.leaveNeeded(reply.leaveAt());
            case DOWN -> ReportAnswer.none(Kind.DOWN);
            case ANSWERED -> read(reply);
        };
    }

    private static String path(ReportQuestion question) {
        StringBuilder path = new StringBuilder("/rest/tandem/1.0/joint?project=").append(encoded(String.join(",", question.projects())));
        add(path, "filter", question.filter());
        add(path, "component", question.component());
        add(path, "release", question.release());
        add(path, "from", question.from());
        add(path, "to", question.to());
        add(path, "sections", String.join(",", question.sections()));
        return path.toString();
    }

    private static void add(StringBuilder path, String name, String value) {
        if (!value.isEmpty()) {
            path.append('&').append(name).append('=').append(encoded(value));
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static ReportAnswer read(Reply reply) {
        try {
            return switch (reply.status()) {
                case 200 -> report(reply);
                case 400 -> ReportAnswer.refused(problems(reply.body()));
                default -> ReportAnswer.none(Kind.NOT_VISIBLE);
            };
        } catch (JsonProcessingException otherForm) {
            return ReportAnswer.none(Kind.DOWN);
        }
    }

    private static ReportAnswer report(Reply reply) throws JsonProcessingException {
        JointReport report = JSON.readValue(reply.body(), JointReport.class);
        return report == null || report.sections().isEmpty() ? ReportAnswer.none(Kind.DOWN) : ReportAnswer.shown(report, reply.jira());
    }

    private static List<Problem> problems(String body) throws JsonProcessingException {
        List<Problem> problems = new ArrayList<>();
        for (JsonNode error : JSON.readTree(body).path("errors")) {
            problems.add(new Problem(error.path("field").asText(""), error.path("message").asText("")));
        }
        return problems;
    }
}
