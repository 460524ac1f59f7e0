package io.tandem.sandbox.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tandem.sandbox.jira.Jira;
import io.tandem.sandbox.jira.api.Views;
import io.tandem.sandbox.jira.model.HistoryGroup;
import io.tandem.sandbox.jira.model.IssueData;
import io.tandem.sandbox.jira.model.ProjectRow;
import io.tandem.sandbox.jira.service.Changes;
import io.tandem.sandbox.jira.web.Show;
import io.tandem.sandbox.jira.workflow.Descriptors;
import io.tandem.sandbox.jira.workflow.TransitionRefused;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** /rest/api/2/issue and what is below it. */
final class IssueCalls {
    private static final DateTimeFormatter STARTED = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ");
    private final Jira jira;

    IssueCalls(Jira jira) {
        this.jira = jira;
    }

    Answer handle(Call call) throws IOException {
        List<String> path = call.path();
        if (path.size() == 1) {
            return Answer.only(call, "POST", () -> create(call));
        }
        IssueData issue = issue(call, path.get(1));
        return switch (path.size() == 2 ? "" : path.get(2)) {
            case "" -> whole(call, issue);
            case "transitions" -> call.method().equals("POST") ? transit(call, issue) : Answer.only(call, "GET", () -> transitions(call, issue));
            case "comment" -> call.method().equals("POST") ? comment(call, issue) : Answer.only(call, "GET", () -> Answer.ok(json(call).comments(issue)));
            case "worklog" -> call.method().equals("POST") ? log(call, issue) : Answer.only(call, "GET", () -> Answer.ok(json(call).worklogs(issue)));
            case "watchers" -> watchers(call, issue);
            case "properties" -> new PropertyCalls(jira, "issue", issue.id).handle(call, path.subList(3, path.size()));
            default -> throw RestFailure.missing("null for uri: " + call.request().getRequestURI());
        };
    }

    /** By key or id; one that may not be seen is as missing as one that is not there. */
    private IssueData issue(Call call, String keyOrId) {
        return (keyOrId.matches("\\d{1,18}") ? jira.store().issues().find(Long.parseLong(keyOrId)) : jira.store().issues().findEvenMoved(keyOrId))
            .filter(issue -> jira.access().maySee(issue, call.userKey())).orElseThrow(RestFailure::missingIssue);
    }

    private IssueJson json(Call call) {
        return new IssueJson(jira, call.userKey());
    }

    private Answer whole(Call call, IssueData issue) throws IOException {
        if (call.method().equals("PUT")) {
            if (!jira.access().mayEdit(issue, call.userKey())) {
                throw RestFailure.forbidden("You do not have permission to edit issues in this project.");
            }
            JsonNode body = call.body();
            new IssueFields(jira).edit(body.path("fields"), body.path("update"), issue);
            jira.changes().update(issue, call.userKey(), Changes.UPDATED);
            return Answer.none();
        }
        if (call.method().equals("DELETE")) {
            return delete(call, issue);
        }
        return Answer.only(call, "GET", () -> {
            List<HistoryGroup> history = call.names("expand").contains("changelog") ? jira.store().history().of(issue.id) : null;
            java.util.Set<String> fields = call.names("fields");
            return Answer.ok(json(call).issue(issue, fields.isEmpty() ? java.util.Set.of("*all") : fields, history));
        });
    }

    private Answer delete(Call call, IssueData issue) {
        if (!jira.access().mayAdminister(issue.projectId, call.userKey())) {
            throw RestFailure.forbidden("You do not have permission to delete issues in this project.");
        }
        if (!call.parameter("deleteSubtasks", "false").equals("true") && !jira.store().issues().ids("where i.parent_key = ?", issue.key()).isEmpty()) {
            throw RestFailure.bad("The issue '" + issue.key() + "' has subtasks.  You must specify the 'deleteSubtasks' parameter to delete this issue and all its subtasks.");
        }
        jira.changes().delete(issue, call.userKey(), Changes.DELETED);
        return Answer.none();
    }

    /** GET lists, POST adds the user named in a JSON string (or the caller), DELETE ?username= removes. */
    private Answer watchers(Call call, IssueData issue) throws IOException {
        if (call.method().equals("GET")) {
            ObjectNode answer = Json.object();
            List<String> keys = jira.store().activity().watchers(issue.id);
            answer.put("watchCount", keys.size()).put("isWatching", keys.contains(call.userKey()));
            ArrayNode list = answer.putArray("watchers");
            keys.stream().filter(key -> jira.people().byKey(key).isPresent()).forEach(key -> list.add(new Json(jira).user(key)));
            return Answer.ok(answer);
        }
        boolean adds = call.method().equals("POST");
        JsonNode sent = adds ? Json.MAPPER.readTree(call.request().getInputStream()) : null;
        String name = adds ? sent == null || !sent.isTextual() ? call.person().name() : sent.asText() : call.parameter("username", call.person().name());
        String key = jira.people().byName(name).orElseThrow(() -> RestFailure.missing("The user \"" + name + "\" does not exist")).key();
        jira.changes().watch(issue, key, adds);
        return Answer.none();
    }

    private Answer create(Call call) throws IOException {
        JsonNode fields = call.body().path("fields");
        IssueFields reader = new IssueFields(jira);
        ProjectRow project = reader.project(fields, call.userKey());
        IssueData issue = new IssueData();
        issue.projectId = project.id();
        issue.projectKey = project.key();
        issue.reporter = call.userKey();
        issue.typeId = jira.store().constants().list(io.tandem.sandbox.jira.model.ConstantRow.Kind.TYPE).get(0).id();
        issue.statusId = Descriptors.statusId(Descriptors.steps(new Descriptors(jira.store().desk()).load(project.workflow())).get(0));
        reader.apply(fields, issue);
        IssueData stored = jira.changes().create(issue, call.userKey());
        return new Answer(201, Json.object().put("id", Long.toString(stored.id)).put("key", stored.key()).put("self", new Json(jira).self("issue/" + stored.id)));
    }

    private Answer transitions(Call call, IssueData issue) {
        ObjectNode node = Json.object().put("expand", "transitions");
        ArrayNode list = node.putArray("transitions");
        jira.transitions().available(issue, Views.user(call.person())).forEach(transition -> list.addObject().put("id", Integer.toString(transition.id())).put("name", transition.name())
            .set("to", new Json(jira).status(transition.to())));
        return Answer.ok(node);
    }

    private Answer transit(Call call, IssueData issue) throws IOException {
        mustWork(call, issue.projectId);
        JsonNode body = call.body();
        if (!body.path("transition").has("id")) {
            throw RestFailure.bad("Missing 'transition' identifier");
        }
        String comment = body.path("update").path("comment").path(0).path("add").path("body").asText(null);
        try {
            jira.transitions().perform(issue, body.path("transition").path("id").asInt(), Views.user(call.person()), comment);
            return Answer.none();
        } catch (TransitionRefused e) {
            throw new RestFailure(400, e.messages(), e.fields());
        }
    }

    private Answer comment(Call call, IssueData issue) throws IOException {
        mustWork(call, issue.projectId);
        String body = call.body().path("body").asText("");
        if (body.isBlank()) {
            throw RestFailure.field("comment", "Comment body can not be empty!");
        }
        return new Answer(201, json(call).comment(issue, jira.changes().comment(issue, call.userKey(), body, true)));
    }

    private Answer log(Call call, IssueData issue) throws IOException {
        mustWork(call, issue.projectId);
        JsonNode body = call.body();
        Long seconds = body.hasNonNull("timeSpent") ? Show.seconds(body.get("timeSpent").asText()) : Long.valueOf(body.path("timeSpentSeconds").asLong());
        if (seconds == null || seconds <= 0) {
            throw RestFailure.field("timeLogged", "Time Spent is required");
        }
        Long remaining = call.parameter("adjustEstimate", "auto").equals("new") ? Show.seconds(call.parameter("newEstimate", "")) : null;
        return new Answer(201, json(call).worklog(issue, jira.changes().logWork(issue, call.userKey(), started(body), seconds, body.path("comment").asText(""), remaining)));
    }

    private Instant started(JsonNode body) {
        try {
            return body.hasNonNull("started") ? OffsetDateTime.parse(body.get("started").asText(), STARTED).toInstant() : jira.clock().instant();
        } catch (DateTimeException e) {
            throw RestFailure.field("startDate", "You must specify a date on which the work occurred.");
        }
    }

    private void mustWork(Call call, long projectId) {
        if (!jira.access().mayWork(projectId, call.userKey())) {
            throw RestFailure.forbidden("You do not have permission to edit issues in this project.");
        }
    }
}
