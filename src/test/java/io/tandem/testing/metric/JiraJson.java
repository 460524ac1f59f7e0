package io.tandem.testing.metric;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.tandem.metric.model.ChangedField;
import io.tandem.metric.model.FieldChange;
import io.tandem.metric.model.IssueHistory;
import io.tandem.metric.model.IssueIdentity;
import io.tandem.metric.model.IssuePlan;
import io.tandem.metric.model.PlannedRelease;
import io.tandem.metric.model.StatusCategory;
import io.tandem.metric.model.StatusMove;
import io.tandem.metric.model.WorkEntry;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** Reads issues as Jira's REST search with {@code expand=changelog} gives them, without a product in between: for checks against known numbers. */
public final class JiraJson {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSXX");
    private static final Map<String, StatusCategory> CATEGORIES = Map.ofEntries(
            Map.entry("Backlog", StatusCategory.TO_DO), Map.entry("Selected for Development", StatusCategory.TO_DO), Map.entry("Open", StatusCategory.TO_DO),
            Map.entry("Received", StatusCategory.TO_DO), Map.entry("Reopened", StatusCategory.TO_DO),
            Map.entry("In Progress", StatusCategory.IN_PROGRESS), Map.entry("In Review", StatusCategory.IN_PROGRESS), Map.entry("In Test", StatusCategory.IN_PROGRESS),
            Map.entry("Done", StatusCategory.DONE), Map.entry("Resolved", StatusCategory.DONE), Map.entry("Closed", StatusCategory.DONE));
    private static final Map<String, ChangedField> FIELDS = Map.ofEntries(
            Map.entry("summary", ChangedField.SUMMARY), Map.entry("description", ChangedField.DESCRIPTION), Map.entry("timeoriginalestimate", ChangedField.ESTIMATE),
            Map.entry("Story Points", ChangedField.POINTS), Map.entry("Fix Version", ChangedField.RELEASE), Map.entry("Sprint", ChangedField.SPRINT),
            Map.entry("duedate", ChangedField.DUE_DATE), Map.entry("assignee", ChangedField.ASSIGNEE), Map.entry("Flagged", ChangedField.FLAG));

    private JiraJson() { }

    public static List<IssueHistory> read(Path file) throws IOException {
        try (InputStream raw = Files.newInputStream(file); InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw) {
            List<IssueHistory> histories = new ArrayList<>();
            new ObjectMapper().readTree(in).get("issues").forEach(issue -> histories.add(history(issue)));
            return histories;
        }
    }

    private static IssueHistory history(JsonNode issue) {
        JsonNode fields = issue.get("fields");
        List<StatusMove> moves = new ArrayList<>();
        List<FieldChange> changes = new ArrayList<>();
        List<WorkEntry> work = new ArrayList<>();
        issue.get("changelog").get("histories").forEach(entry -> {
            Instant at = time(entry.get("created").asText());
            entry.get("items").forEach(item -> read(item, at, text(entry.path("author").path("key")), moves, changes, work));
        });
        String type = fields.get("issuetype").get("name").asText();
        IssueIdentity identity = new IssueIdentity(issue.get("id").asLong(), issue.get("key").asText(), fields.get("project").get("key").asText(), type, type.equals("Bug"));
        return new IssueHistory(identity, time(fields.get("created").asText()), category(fields.get("status").get("name").asText()),
                fields.path("resolutiondate").isTextual() ? time(fields.get("resolutiondate").asText()) : null, plan(fields), moves, changes, work);
    }

    private static IssuePlan plan(JsonNode fields) {
        List<String> components = new ArrayList<>();
        fields.path("components").forEach(component -> components.add(component.get("name").asText()));
        List<PlannedRelease> releases = new ArrayList<>();
        fields.path("fixVersions").forEach(version -> releases.add(new PlannedRelease(version.get("name").asText(), day(version.path("startDate")), day(version.path("releaseDate")))));
        return new IssuePlan(day(fields.path("duedate")), number(fields.path("timeoriginalestimate")), number(fields.path("timespent")), null, components, releases);
    }

    private static void read(JsonNode item, Instant at, String author, List<StatusMove> moves, List<FieldChange> changes, List<WorkEntry> work) {
        String field = item.get("field").asText();
        if (field.equals("status")) {
            moves.add(new StatusMove(at, category(text(item.get("fromString"))), category(text(item.get("toString")))));
        } else if (field.equals("timespent")) {
            work.add(new WorkEntry(at, author, seconds(item.get("toString")) - seconds(item.get("fromString"))));
        } else if (FIELDS.containsKey(field)) {
            String side = field.equals("duedate") ? "" : "String";
            String from = text(item.path("from" + side));
            String to = text(item.path("to" + side));
            changes.add(new FieldChange(at, FIELDS.get(field), from.isEmpty() && field.equals("duedate") ? text(item.path("fromString")) : from, to.isEmpty() && field.equals("duedate") ? text(item.path("toString")) : to));
        }
    }

    private static StatusCategory category(String status) {
        return CATEGORIES.getOrDefault(status, StatusCategory.UNKNOWN);
    }

    private static Instant time(String text) {
        return OffsetDateTime.parse(text, TIME).toInstant();
    }

    private static LocalDate day(JsonNode node) {
        return node.isTextual() ? LocalDate.parse(node.asText().substring(0, 10)) : null;
    }

    private static Long number(JsonNode node) {
        return node.isNumber() ? Long.valueOf(node.asLong()) : null;
    }

    private static long seconds(JsonNode node) {
        return text(node).isEmpty() ? 0 : Long.parseLong(text(node));
    }

    private static String text(JsonNode node) {
        return node == null || node.isNull() || node.isMissingNode() ? "" : node.asText();
    }
}
