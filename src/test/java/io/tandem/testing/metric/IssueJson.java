package io.tandem.testing.metric;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.tandem.metric.model.IssueHistory;
import io.tandem.metric.model.IssueIdentity;
import io.tandem.metric.model.IssuePlan;
import io.tandem.metric.model.PlannedRelease;
import io.tandem.metric.model.StatusCategory;
import io.tandem.sandbox.jira.load.JiraTime;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** One issue of a search answer while it is read. Whatever is absent stays null; the members may come in any order. */
final class IssueJson {
    private final ChangelogJson changelog = new ChangelogJson();
    private final List<String> components = new ArrayList<>();
    private final List<PlannedRelease> releases = new ArrayList<>();
    private long id;
    private String key = "";
    private String project;
    private String type = "";
    private StatusCategory category = StatusCategory.UNKNOWN;
    private Instant created;
    private Instant resolved;
    private LocalDate due;
    private Long estimate;
    private Long spent;
    private Double points;

    void read(JsonParser parser) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            switch (name) {
                case "id" -> id = parser.getValueAsLong();
                case "key" -> key = parser.getValueAsString("");
                case "changelog" -> changelog.read(parser);
                case "fields" -> fields(parser);
                default -> parser.skipChildren();
            }
        }
    }

    IssueHistory history() {
        String home = project != null ? project : key.substring(0, Math.max(0, key.lastIndexOf('-')));
        IssueIdentity identity = new IssueIdentity(id, key, home, type, type.equals("Bug"));
        return new IssueHistory(identity, created != null ? created : changelog.first(), category, resolved, new IssuePlan(due, estimate, spent, points, components, releases), changelog.moves, changelog.changes, changelog.work);
    }

    private void fields(JsonParser parser) throws IOException {
        boolean isObject = Json.isObject(parser);
        while (isObject && parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            field(name, parser);
        }
    }

    private void field(String name, JsonParser parser) throws IOException {
        switch (name) {
            case "project" -> project = Json.member(parser, "key");
            case "issuetype" -> type = Json.orEmpty(Json.member(parser, "name"));
            case "status" -> category = status(parser);
            case "created" -> created = time(parser);
            case "resolutiondate" -> resolved = time(parser);
            case "duedate" -> due = JiraTime.day(parser.getValueAsString()).orElse(null);
            case "timeoriginalestimate" -> estimate = seconds(parser);
            case "timespent" -> spent = seconds(parser);
            case "components" -> Json.each(parser, () -> components.add(Json.orEmpty(Json.member(parser, "name"))));
            case "fixVersions" -> Json.each(parser, () -> releases.add(release(parser)));
            default -> custom(name, parser);
        }
    }

    /** Custom fields have numbers that differ from Jira to Jira: the first that holds a small number is taken for the size in points. */
    private void custom(String name, JsonParser parser) throws IOException {
        if (points == null && parser.currentToken().isNumeric() && name.startsWith("customfield_") && parser.getValueAsDouble() >= 0 && parser.getValueAsDouble() <= 1000) {
            points = parser.getValueAsDouble();
        }
        parser.skipChildren();
    }

    private static StatusCategory status(JsonParser parser) throws IOException {
        String name = "";
        String category = null;
        boolean isObject = Json.isObject(parser);
        while (isObject && parser.nextToken() == JsonToken.FIELD_NAME) {
            String member = parser.currentName();
            parser.nextToken();
            if (member.equals("name")) {
                name = parser.getValueAsString("");
            } else if (member.equals("statusCategory")) {
                category = Json.member(parser, "key");
            } else {
                parser.skipChildren();
            }
        }
        return category == null ? StatusNames.category(name) : StatusNames.ofKey(category);
    }

    private static PlannedRelease release(JsonParser parser) throws IOException {
        String name = "";
        LocalDate start = null;
        LocalDate release = null;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String member = parser.currentName();
            parser.nextToken();
            switch (member) {
                case "name" -> name = parser.getValueAsString("");
                case "startDate" -> start = JiraTime.day(parser.getValueAsString()).orElse(null);
                case "releaseDate" -> release = JiraTime.day(parser.getValueAsString()).orElse(null);
                default -> parser.skipChildren();
            }
        }
        return new PlannedRelease(name, start, release);
    }

    private static Instant time(JsonParser parser) throws IOException {
        return JiraTime.instant(parser.getValueAsString()).orElse(null);
    }

    private static Long seconds(JsonParser parser) throws IOException {
        return parser.currentToken().isNumeric() ? Long.valueOf(parser.getLongValue()) : null;
    }
}
