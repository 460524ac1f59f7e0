package io.tandem.sandbox.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.tandem.sandbox.jira.Jira;
import io.tandem.sandbox.jira.model.ConstantRow.Kind;
import io.tandem.sandbox.jira.model.IssueData;
import io.tandem.sandbox.jira.model.ProjectRow;
import io.tandem.sandbox.jira.web.Show;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;

/** Takes the {@code fields} of a create or edit request into an issue; all complaints at once. */
final class IssueFields {
    private final Jira jira;
    private final Map<String, String> errors = new LinkedHashMap<>();

    IssueFields(Jira jira) {
        this.jira = jira;
    }

    /** @throws RestFailure 400 with every complaint by field */
    void apply(JsonNode fields, IssueData issue) {
        fields.fields().forEachRemaining(field -> apply(field.getKey(), field.getValue(), issue));
        if (issue.summary == null || issue.summary.isBlank()) {
            errors.put("summary", "You must specify a summary of the issue.");
        }
        if (!errors.isEmpty()) {
            throw new RestFailure(400, List.of(), errors);
        }
    }

    /** As {@link #apply}, and the operations set, add and remove of an edit's {@code update}. */
    void edit(JsonNode fields, JsonNode update, IssueData issue) {
        update.fields().forEachRemaining(field -> field.getValue().forEach(operation -> operate(field.getKey(), operation, issue)));
        apply(fields, issue);
    }

    private void operate(String name, JsonNode operation, IssueData issue) {
        if (operation.has("set")) {
            apply(name, operation.get("set"), issue);
            return;
        }
        boolean adds = operation.has("add");
        JsonNode value = operation.path(adds ? "add" : "remove");
        switch (name) {
            case "labels" -> change(issue.labels, value.asText(), adds);
            case "components" -> componentIds(name, Json.array().add(value), issue).forEach(id -> change(issue.components, id, adds));
            case "fixVersions" -> versionIds(name, Json.array().add(value), issue).forEach(id -> change(issue.fixVersions, id, adds));
            case "versions" -> versionIds(name, Json.array().add(value), issue).forEach(id -> change(issue.affectedVersions, id, adds));
            default -> errors.put(name, "Field '" + name + "' does not support operation '" + (adds ? "add" : "remove") + "'");
        }
    }

    private static <T> void change(Collection<T> values, T value, boolean adds) {
        values.remove(value);
        if (adds) {
            values.add(value);
        }
    }

    private List<Long> componentIds(String field, JsonNode value, IssueData issue) {
        return parts(field, value, issue, (project, wanted) -> jira.store().projects().component(project, wanted).map(row -> row.id()));
    }

    private List<Long> versionIds(String field, JsonNode value, IssueData issue) {
        return parts(field, value, issue, (project, wanted) -> jira.store().projects().version(project, wanted).map(row -> row.id()));
    }

    private void apply(String name, JsonNode value, IssueData issue) {
        switch (name) {
            case "project" -> { }
            case "summary" -> issue.summary = value.asText();
            case "description" -> issue.description = text(value);
            case "environment" -> issue.environment = text(value);
            case "issuetype" -> issue.typeId = reference(name, value, Kind.TYPE).orElse(issue.typeId);
            case "priority" -> issue.priorityId = reference(name, value, Kind.PRIORITY).orElse(null);
            case "assignee" -> issue.assignee = user(name, value);
            case "reporter" -> issue.reporter = user(name, value);
            case "duedate" -> issue.due = day(value);
            case "labels" -> {
                issue.labels = new LinkedHashSet<>();
                value.forEach(label -> issue.labels.add(label.asText()));
            }
            case "components" -> issue.components = componentIds(name, value, issue);
            case "fixVersions" -> issue.fixVersions = versionIds(name, value, issue);
            case "versions" -> issue.affectedVersions = versionIds(name, value, issue);
            case "timetracking" -> estimate(value, issue);
            case "parent" -> issue.parentKey = value.path("key").asText();
            case "customfield_10016" -> issue.storyPoints = value.isNumber() ? value.asDouble() : null;
            case "customfield_10008" -> issue.epicKey = text(value);
            case "customfield_10019" -> issue.flagged = value.isArray() && !value.isEmpty();
            default -> errors.put(name, "Field '" + name + "' cannot be set. It is not on the appropriate screen, or unknown.");
        }
    }

    private static String text(JsonNode value) {
        return value.isNull() ? null : value.asText();
    }

    private Optional<Long> reference(String field, JsonNode value, Kind kind) {
        Optional<Long> id = value.has("id") ? jira.store().constants().find(kind, value.path("id").asLong()).map(row -> row.id())
            : jira.store().constants().find(kind, value.path("name").asText()).map(row -> row.id());
        if (id.isEmpty() && !value.isNull()) {
            errors.put(field, field + " is not valid");
        }
        return id;
    }

    private String user(String field, JsonNode value) {
        if (value.isNull() || value.path("name").isNull() || value.path("name").asText().isEmpty()) {
            return null;
        }
        return jira.people().byName(value.path("name").asText()).map(person -> person.key()).orElseGet(() -> {
            errors.put(field, "User '" + value.path("name").asText() + "' does not exist.");
            return null;
        });
    }

    private LocalDate day(JsonNode value) {
        try {
            return value.isNull() ? null : LocalDate.parse(value.asText());
        } catch (DateTimeException e) {
            errors.put("duedate", "Error parsing date string: " + value.asText());
            return null;
        }
    }

    private List<Long> parts(String field, JsonNode value, IssueData issue, BiFunction<Long, String, Optional<Long>> find) {
        List<Long> ids = new ArrayList<>();
        for (JsonNode part : value) {
            Optional<Long> id = part.has("id") ? Optional.of(part.path("id").asLong()) : find.apply(issue.projectId, part.path("name").asText());
            id.ifPresentOrElse(ids::add, () -> errors.put(field, "'" + part.path("name").asText() + "' is not valid for " + field));
        }
        return ids;
    }

    /** In seconds, or as {@code originalEstimate: "3d 4h"}. */
    private void estimate(JsonNode value, IssueData issue) {
        Long text = value.hasNonNull("originalEstimate") ? Show.seconds(value.get("originalEstimate").asText()) : null;
        if (value.hasNonNull("originalEstimate") && text == null) {
            errors.put("timetracking", "Invalid time duration entered.");
            return;
        }
        if (text != null || value.hasNonNull("originalEstimateSeconds")) {
            long estimate = text != null ? text : value.get("originalEstimateSeconds").asLong();
            boolean changed = !Objects.equals(issue.originalEstimate, estimate);
            issue.originalEstimate = estimate;
            issue.remainingEstimate = changed ? Long.valueOf(Math.max(0, estimate - (issue.timeSpent == null ? 0 : issue.timeSpent))) : issue.remainingEstimate;
        }
    }

    /** The project a create request names. @throws RestFailure 400 when there is none the user may create in */
    ProjectRow project(JsonNode fields, String userKey) {
        JsonNode wanted = fields.path("project");
        Optional<ProjectRow> project = wanted.has("id") ? jira.store().projects().find(wanted.path("id").asLong()) : jira.store().projects().find(wanted.path("key").asText(""));
        return project.filter(row -> jira.access().mayWork(row.id(), userKey)).orElseThrow(() -> RestFailure.field("project", "project is required"));
    }
}
