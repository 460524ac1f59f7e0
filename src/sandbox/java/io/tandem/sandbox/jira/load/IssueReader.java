package io.tandem.sandbox.jira.load;

import static io.tandem.sandbox.jira.load.Vocabulary.text;

import com.fasterxml.jackson.databind.JsonNode;
import io.tandem.sandbox.jira.model.CommentRow;
import io.tandem.sandbox.jira.model.ConstantRow;
import io.tandem.sandbox.jira.model.ConstantRow.Kind;
import io.tandem.sandbox.jira.model.HistoryGroup;
import io.tandem.sandbox.jira.model.HistoryItem;
import io.tandem.sandbox.jira.model.IssueBundle;
import io.tandem.sandbox.jira.model.IssueData;
import io.tandem.sandbox.jira.model.LinkRow;
import io.tandem.sandbox.jira.model.ProjectRow;
import io.tandem.sandbox.jira.model.WorklogRow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns one issue's JSON into rows. Copes with what is absent, and tells what it had to assume. */
final class IssueReader {
    private static final Pattern KEY = Pattern.compile("([A-Z][A-Z0-9_]+)-([1-9][0-9]{0,14})");
    private static final Pattern SPRINT_NAME = Pattern.compile("name=([^,\\]]+)");
    private static final int LONGEST_SUMMARY = 255;

    private final Vocabulary vocabulary;
    private final ImportReport report;

    IssueReader(Vocabulary vocabulary, ImportReport report) {
        this.vocabulary = vocabulary;
        this.report = report;
    }

    /** The issue's rows, or nothing when it cannot be told what or when it is; that is in the report then. */
    Optional<IssueBundle> read(JsonNode node, String file, int place) {
        String key = text(node, "key", null);
        String name = key == null ? "issue " + place : key;
        Matcher matcher = KEY.matcher(key == null ? "" : key);
        if (!matcher.matches()) {
            report.skip(file, name, key == null ? "It has no key." : "Its key is not of the form ABC-1.");
            return Optional.empty();
        }
        if (!node.path("fields").isObject()) {
            report.skip(file, name, "It has no fields.");
            return Optional.empty();
        }
        List<HistoryGroup> history = history(node.path("changelog").path("histories"), file, name);
        return created(node.path("fields"), history, file, name).map(created -> bundle(node.path("fields"), matcher, history, created, file, name));
    }

    private Optional<Instant> created(JsonNode fields, List<HistoryGroup> history, String file, String name) {
        Optional<Instant> created = JiraTime.instant(text(fields, "created", null));
        if (created.isEmpty()) {
            created = history.stream().map(HistoryGroup::created).min(Comparator.naturalOrder()).or(() -> JiraTime.instant(text(fields, "updated", null)));
            if (created.isEmpty()) {
                report.skip(file, name, "It has no readable date of creation.");
            } else {
                report.add(file, name, "the date of creation is missing or unreadable; its first change counts instead.");
            }
        }
        return created;
    }

    private IssueBundle bundle(JsonNode fields, Matcher key, List<HistoryGroup> history, Instant created, String file, String name) {
        ProjectRow project = vocabulary.project(key.group(1), fields.path("project"));
        IssueData issue = new IssueData();
        issue.projectId = project.id();
        issue.projectKey = project.key();
        issue.number = Long.parseLong(key.group(2));
        fillTexts(issue, fields, file, name);
        fillKinds(issue, fields, file, name);
        fillTimes(issue, fields, created, file, name);
        fillParts(issue, fields, project);
        fillCustom(issue, fields);
        IssueBundle bundle = IssueBundle.of(issue);
        bundle.history().addAll(history);
        bundle.comments().addAll(comments(fields.path("comment").path("comments"), created));
        bundle.worklogs().addAll(worklogs(fields.path("worklog").path("worklogs"), created));
        bundle.links().addAll(links(fields.path("issuelinks"), name, file));
        return bundle;
    }

    private void fillTexts(IssueData issue, JsonNode fields, String file, String name) {
        String summary = text(fields, "summary", null);
        if (summary == null) {
            report.add(file, name, "the summary is missing; its key stands there instead.");
            summary = name;
        }
        issue.summary = summary.length() <= LONGEST_SUMMARY ? summary : summary.substring(0, LONGEST_SUMMARY - 1) + "…";
        issue.description = text(fields, "description", null);
        issue.environment = text(fields, "environment", null);
        issue.assignee = vocabulary.person(fields.path("assignee"));
        issue.reporter = vocabulary.person(fields.path("reporter"));
        issue.creator = Optional.ofNullable(vocabulary.person(fields.path("creator"))).orElse(issue.reporter);
    }

    private void fillKinds(IssueData issue, JsonNode fields, String file, String name) {
        if (text(fields.path("issuetype"), "name", null) == null) {
            report.add(file, name, "the issue type is missing; it counts as a Task.");
        }
        if (text(fields.path("status"), "name", null) == null) {
            report.add(file, name, "the status is missing; it counts as " + (fields.path("resolution").isObject() ? "Done." : "Backlog."));
        }
        issue.typeId = vocabulary.type(fields.path("issuetype")).id();
        String status = text(fields.path("status"), "name", fields.path("resolution").isObject() ? "Done" : "Backlog");
        issue.statusId = vocabulary.status(status, fields.path("status"), file, name).id();
        issue.priorityId = constant(Kind.PRIORITY, fields.path("priority"));
        issue.resolutionId = constant(Kind.RESOLUTION, fields.path("resolution"));
    }

    private Long constant(Kind kind, JsonNode told) {
        String name = text(told, "name", null);
        return name == null ? null : Long.valueOf(vocabulary.constant(kind, name).id());
    }

    private void fillTimes(IssueData issue, JsonNode fields, Instant created, String file, String name) {
        issue.created = created;
        issue.updated = JiraTime.instant(text(fields, "updated", null)).orElse(created);
        issue.resolved = optionalTime(fields, "resolutiondate", file, name);
        String due = text(fields, "duedate", null);
        issue.due = JiraTime.day(due).orElse(null);
        if (due != null && issue.due == null) {
            report.add(file, name, "the due date “" + due + "” cannot be read; it has none now.");
        }
        issue.originalEstimate = seconds(fields, "timeoriginalestimate");
        issue.remainingEstimate = seconds(fields, "timeestimate");
        issue.timeSpent = seconds(fields, "timespent");
    }

    private Instant optionalTime(JsonNode fields, String field, String file, String name) {
        String told = text(fields, field, null);
        Optional<Instant> time = JiraTime.instant(told);
        if (told != null && time.isEmpty()) {
            report.add(file, name, field + " “" + told + "” cannot be read.");
        }
        return time.orElse(null);
    }

    private static Long seconds(JsonNode fields, String field) {
        return fields.path(field).isNumber() && fields.path(field).asLong() >= 0 ? fields.path(field).asLong() : null;
    }

    private void fillParts(IssueData issue, JsonNode fields, ProjectRow project) {
        named(fields.path("components")).forEach(component -> issue.components.add(vocabulary.component(project, component)));
        named(fields.path("fixVersions")).forEach(version -> issue.fixVersions.add(vocabulary.version(project, version)));
        named(fields.path("versions")).forEach(version -> issue.affectedVersions.add(vocabulary.version(project, version)));
        fields.path("labels").forEach(label -> issue.labels.add(label.asText()));
        issue.parentKey = text(fields.path("parent"), "key", null);
    }

    private static List<JsonNode> named(JsonNode list) {
        List<JsonNode> named = new ArrayList<>();
        list.forEach(entry -> {
            if (text(entry, "name", null) != null && named.stream().noneMatch(known -> known.path("name").equals(entry.path("name")))) {
                named.add(entry);
            }
        });
        return named;
    }

    /** Custom fields have numbers that differ from Jira to Jira: they are told apart by what they hold. */
    private static void fillCustom(IssueData issue, JsonNode fields) {
        fields.fields().forEachRemaining(field -> {
            if (!field.getKey().startsWith("customfield_")) {
                return;
            }
            JsonNode value = field.getValue();
            if (value.isNumber() && issue.storyPoints == null && value.asDouble() >= 0 && value.asDouble() <= 1000) {
                issue.storyPoints = value.asDouble();
            } else if (value.isArray() && !value.isEmpty() && value.get(value.size() - 1).asText().contains("greenhopper.service.sprint.Sprint")) {
                Matcher sprint = SPRINT_NAME.matcher(value.get(value.size() - 1).asText());
                issue.sprint = sprint.find() ? sprint.group(1) : null;
            } else if (value.isArray() && !value.isEmpty() && value.get(0).path("value").asText().equals("Impediment")) {
                issue.flagged = true;
            }
        });
    }

    private List<HistoryGroup> history(JsonNode histories, String file, String name) {
        List<HistoryGroup> groups = new ArrayList<>();
        for (JsonNode group : histories) {
            Optional<Instant> when = JiraTime.instant(text(group, "created", null));
            if (when.isEmpty()) {
                report.add(file, name, "a change without a readable time was left out.");
                continue;
            }
            List<HistoryItem> items = new ArrayList<>();
            group.path("items").forEach(item -> items.add(item(item, file, name)));
            groups.add(new HistoryGroup(0, vocabulary.person(group.path("author")), when.get(), items));
        }
        groups.sort(Comparator.comparing(HistoryGroup::created));
        return groups;
    }

    /** Ids of statuses are the other Jira's; here the status with that name counts, and is made when it is gone from all issues. */
    private HistoryItem item(JsonNode item, String file, String name) {
        String field = item.path("field").asText("");
        String fromText = item.path("fromString").asText(null);
        String toText = item.path("toString").asText(null);
        if (field.equals("status")) {
            return new HistoryItem(field, "jira", statusId(fromText, file, name), fromText, statusId(toText, file, name), toText);
        }
        return new HistoryItem(field, item.path("fieldtype").asText("jira"), item.path("from").asText(null), fromText, item.path("to").asText(null), toText);
    }

    private String statusId(String status, String file, String name) {
        return status == null || status.isBlank() ? null : String.valueOf(vocabulary.status(status, com.fasterxml.jackson.databind.node.MissingNode.getInstance(), file, name).id());
    }

    private List<CommentRow> comments(JsonNode comments, Instant created) {
        List<CommentRow> rows = new ArrayList<>();
        comments.forEach(comment -> {
            Instant when = JiraTime.instant(text(comment, "created", null)).orElse(created);
            rows.add(new CommentRow(0, 0, vocabulary.person(comment.path("author")), comment.path("body").asText(""), when, JiraTime.instant(text(comment, "updated", null)).orElse(when)));
        });
        return rows;
    }

    private List<WorklogRow> worklogs(JsonNode worklogs, Instant created) {
        List<WorklogRow> rows = new ArrayList<>();
        worklogs.forEach(worklog -> {
            Instant started = JiraTime.instant(text(worklog, "started", null)).orElse(created);
            Instant when = JiraTime.instant(text(worklog, "created", null)).orElse(started);
            rows.add(new WorklogRow(0, 0, vocabulary.person(worklog.path("author")), worklog.path("comment").asText(""), started, Math.max(0, worklog.path("timeSpentSeconds").asLong()), when, when));
        });
        return rows;
    }

    private List<LinkRow> links(JsonNode links, String key, String file) {
        List<LinkRow> rows = new ArrayList<>();
        for (JsonNode link : links) {
            String outward = text(link.path("outwardIssue"), "key", null);
            String inward = text(link.path("inwardIssue"), "key", null);
            String other = outward == null ? inward : outward;
            if (other == null || other.equals(key)) {
                report.add(file, key, other == null ? "a link without another end was left out." : "a link to itself was left out.");
                continue;
            }
            ConstantRow type = vocabulary.linkType(link.path("type"));
            rows.add(outward != null ? new LinkRow(0, type.id(), key, outward) : new LinkRow(0, type.id(), inward, key));
        }
        return rows;
    }
}
