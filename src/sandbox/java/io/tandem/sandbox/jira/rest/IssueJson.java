package io.tandem.sandbox.jira.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tandem.sandbox.jira.Jira;
import io.tandem.sandbox.jira.model.CommentRow;
import io.tandem.sandbox.jira.model.ConstantRow;
import io.tandem.sandbox.jira.model.ConstantRow.Kind;
import io.tandem.sandbox.jira.model.HistoryGroup;
import io.tandem.sandbox.jira.model.HistoryItem;
import io.tandem.sandbox.jira.model.IssueData;
import io.tandem.sandbox.jira.model.LinkRow;
import io.tandem.sandbox.jira.model.WorklogRow;
import java.util.List;
import java.util.Set;

/** An issue as Jira's REST writes it; {@code fields} empty or {@code *all} = all of them. */
final class IssueJson {
    private final Jira jira;
    private final Json json;
    private final String viewer;

    IssueJson(Jira jira, String viewer) {
        this.jira = jira;
        this.json = new Json(jira);
        this.viewer = viewer;
    }

    ObjectNode issue(IssueData issue, Set<String> fields, List<HistoryGroup> history) {
        ObjectNode node = Json.object().put("expand", "operations,versionedRepresentations,editmeta,changelog,renderedFields").put("id", Long.toString(issue.id))
            .put("self", json.self("issue/" + issue.id)).put("key", issue.key());
        if (history != null) {
            node.set("changelog", changelog(history));
        }
        ObjectNode all = fields(issue);
        if (wants(fields, "comment", false)) {
            all.set("comment", comments(issue));
        }
        if (wants(fields, "worklog", false)) {
            all.set("worklog", worklogs(issue));
        }
        if (wants(fields, "issuelinks", true)) {
            all.set("issuelinks", links(issue));
        }
        if (!fields.isEmpty() && !fields.contains("*all") && !fields.contains("*navigable")) {
            all.retain(fields);
        }
        node.set("fields", all);
        return node;
    }

    private static boolean wants(Set<String> fields, String name, boolean navigable) {
        return fields.contains(name) || fields.contains("*all") || navigable && (fields.isEmpty() || fields.contains("*navigable"));
    }

    private ObjectNode fields(IssueData issue) {
        ObjectNode fields = Json.object();
        fields.put("summary", issue.summary).put("description", issue.description).put("environment", issue.environment);
        fields.set("issuetype", json.constant(Kind.TYPE, "issuetype", issue.typeId));
        fields.set("project", json.project(jira.store().projects().find(issue.projectId).orElseThrow()));
        fields.set("status", json.status(issue.statusId));
        fields.set("priority", json.constant(Kind.PRIORITY, "priority", issue.priorityId));
        fields.set("resolution", json.constant(Kind.RESOLUTION, "resolution", issue.resolutionId));
        fields.put("created", Json.moment(issue.created)).put("updated", Json.moment(issue.updated)).put("resolutiondate", Json.moment(issue.resolved)).put("duedate", Json.day(issue.due));
        fields.set("assignee", json.user(issue.assignee));
        fields.set("reporter", json.user(issue.reporter));
        fields.set("creator", json.user(issue.creator));
        fields.put("timeoriginalestimate", issue.originalEstimate).put("timeestimate", issue.remainingEstimate).put("timespent", issue.timeSpent);
        lists(issue, fields);
        custom(issue, fields);
        return fields;
    }

    private void lists(IssueData issue, ObjectNode fields) {
        ArrayNode labels = fields.putArray("labels");
        issue.labels.forEach(labels::add);
        ArrayNode components = fields.putArray("components");
        issue.components.forEach(id -> jira.store().projects().component(id).ifPresent(row -> components.add(json.component(row))));
        ArrayNode fix = fields.putArray("fixVersions");
        issue.fixVersions.forEach(id -> jira.store().projects().version(id).ifPresent(row -> fix.add(json.version(row))));
        ArrayNode affected = fields.putArray("versions");
        issue.affectedVersions.forEach(id -> jira.store().projects().version(id).ifPresent(row -> affected.add(json.version(row))));
        if (issue.parentKey != null) {
            fields.putObject("parent").put("key", issue.parentKey);
        }
    }

    private static void custom(IssueData issue, ObjectNode fields) {
        ArrayNode sprints = Json.array();
        if (issue.sprint != null) {
            for (String sprint : issue.sprint.split(", ")) {
                sprints.add("com.atlassian.greenhopper.service.sprint.Sprint@1[id=" + sprint.replaceAll("\\D", "") + ",rapidViewId=1,state=CLOSED,name=" + sprint + ",goal=]");
            }
        }
        fields.set("customfield_10006", sprints.isEmpty() ? null : sprints);
        fields.put("customfield_10008", issue.epicKey).put("customfield_10016", issue.storyPoints);
        ArrayNode flagged = Json.array();
        flagged.addObject().put("value", "Impediment").put("id", "10019");
        fields.set("customfield_10019", issue.flagged ? flagged : null);
    }

    ObjectNode changelog(List<HistoryGroup> history) {
        ObjectNode node = Json.object().put("startAt", 0).put("maxResults", history.size()).put("total", history.size());
        ArrayNode groups = node.putArray("histories");
        for (HistoryGroup group : history) {
            ObjectNode one = groups.addObject().put("id", Long.toString(group.id()));
            one.set("author", json.user(group.authorKey()));
            one.put("created", Json.moment(group.created()));
            ArrayNode items = one.putArray("items");
            group.items().forEach(item -> items.add(item(item)));
        }
        return node;
    }

    private static ObjectNode item(HistoryItem item) {
        return Json.object().put("field", item.field()).put("fieldtype", item.fieldType()).put("from", item.from()).put("fromString", item.fromText()).put("to", item.to()).put("toString", item.toText());
    }

    ObjectNode comments(IssueData issue) {
        List<CommentRow> rows = jira.store().activity().comments(issue.id);
        ObjectNode node = Json.object();
        ArrayNode comments = node.putArray("comments");
        rows.forEach(row -> comments.add(comment(issue, row)));
        return node.put("maxResults", rows.size()).put("total", rows.size()).put("startAt", 0);
    }

    ObjectNode comment(IssueData issue, CommentRow row) {
        ObjectNode node = Json.object().put("self", json.self("issue/" + issue.id + "/comment/" + row.id())).put("id", Long.toString(row.id()));
        node.set("author", json.user(row.authorKey()));
        return node.put("body", row.body()).put("created", Json.moment(row.created())).put("updated", Json.moment(row.updated()));
    }

    ObjectNode worklogs(IssueData issue) {
        List<WorklogRow> rows = jira.store().activity().worklogs(issue.id);
        ObjectNode node = Json.object().put("startAt", 0).put("maxResults", rows.size()).put("total", rows.size());
        ArrayNode worklogs = node.putArray("worklogs");
        rows.forEach(row -> worklogs.add(worklog(issue, row)));
        return node;
    }

    ObjectNode worklog(IssueData issue, WorklogRow row) {
        ObjectNode node = Json.object().put("self", json.self("issue/" + issue.id + "/worklog/" + row.id())).put("id", Long.toString(row.id()));
        node.set("author", json.user(row.authorKey()));
        return node.put("comment", row.text()).put("created", Json.moment(row.created())).put("updated", Json.moment(row.updated())).put("started", Json.moment(row.started())).put("timeSpentSeconds", row.seconds());
    }

    private ArrayNode links(IssueData issue) {
        ArrayNode links = Json.array();
        for (LinkRow link : jira.store().activity().links(issue.key())) {
            boolean outward = link.source().equals(issue.key());
            IssueData other = jira.store().issues().find(outward ? link.target() : link.source()).orElseThrow();
            if (jira.access().maySee(other, viewer)) {
                ConstantRow type = jira.store().constants().find(Kind.LINK, link.typeId()).orElseThrow();
                ObjectNode node = links.addObject().put("id", Long.toString(link.id()));
                node.putObject("type").put("id", Long.toString(type.id())).put("name", type.name()).put("inward", type.inward()).put("outward", type.outward());
                ObjectNode end = node.putObject(outward ? "outwardIssue" : "inwardIssue").put("id", Long.toString(other.id)).put("key", other.key());
                end.putObject("fields").put("summary", other.summary).set("status", json.status(other.statusId));
            }
        }
        return links;
    }
}
