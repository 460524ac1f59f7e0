package io.tandem.sandbox.jira.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tandem.sandbox.host.HostSession;
import io.tandem.sandbox.jira.Jira;
import io.tandem.sandbox.jira.api.CustomFields;
import io.tandem.sandbox.jira.model.ConstantRow.Kind;
import io.tandem.sandbox.jira.model.ProjectRow;
import io.tandem.sandbox.jira.service.People;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The servlet of /rest/api/2. Without a log-in: 401 with Jira's headers. */
public final class RestApi extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final List<String> SYSTEM_FIELDS = List.of("summary", "description", "issuetype", "project", "status", "priority", "resolution", "created", "updated", "resolutiondate", "duedate", "assignee",
        "reporter", "creator", "labels", "components", "fixVersions", "versions", "issuelinks", "timeoriginalestimate", "timeestimate", "timespent", "comment", "worklog");
    private final transient Jira jira;
    private final transient Json json;

    public RestApi(Jira jira) {
        this.jira = jira;
        this.json = new Json(jira);
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (HostSession.user().isEmpty()) {
            response.setHeader("X-Seraph-LoginReason", "AUTHENTICATED_FAILED");
            response.setHeader("WWW-Authenticate", "OAuth realm=\"" + io.tandem.sandbox.host.Html.url(jira.product().baseUrl()) + "\"");
            write(response, new Answer(401, errors(new RestFailure(401, List.of("You are not authenticated. Authentication required to perform this operation."), Map.of()))));
            return;
        }
        response.setHeader("X-AUSERNAME", HostSession.user().get().name());
        List<String> path = Arrays.stream(String.valueOf(request.getPathInfo()).split("/")).filter(part -> !part.isEmpty()).toList();
        try {
            write(response, route(new Call(request, People.person(HostSession.user().get()), path)));
        } catch (RestFailure e) {
            write(response, new Answer(e.status(), errors(e)));
        }
    }

    private Answer route(Call call) throws IOException {
        return switch (call.path().isEmpty() ? "" : call.path().get(0)) {
            case "issue" -> new IssueCalls(jira).handle(call);
            case "search" -> new SearchCalls(jira).handle(call);
            case "filter" -> new FilterCalls(jira).handle(call);
            case "dashboard" -> dashboard(call);
            case "user" -> call.method().equals("GET") ? read(call) : new PeopleCalls(jira).user(call);
            case "group" -> new PeopleCalls(jira).group(call);
            case "project" -> call.method().equals("POST") && call.path().size() == 1 ? new ProjectCalls(jira).create(call)
                : call.method().equals("PUT") && call.path().size() == 3 && call.path().get(2).equals("permissionscheme") ? new ProjectCalls(jira).useScheme(call) : Answer.only(call, "GET", () -> read(call));
            default -> Answer.only(call, "GET", () -> read(call));
        };
    }

    private Answer read(Call call) {
        List<String> path = call.path();
        return switch (path.isEmpty() ? "" : path.get(0)) {
            case "myself" -> Answer.ok(json.user(call.userKey()));
            case "user" -> new UserCalls(jira).handle(call);
            case "project" -> path.size() == 1 ? projects(call) : project(call);
            case "version" -> Answer.ok(jira.store().projects().version(id(path)).filter(row -> jira.access().mayBrowse(row.projectId(), call.userKey())).map(json::version)
                .orElseThrow(() -> RestFailure.missing("Could not find version for id '" + path.get(1) + "'")));
            case "component" -> Answer.ok(jira.store().projects().component(id(path)).filter(row -> jira.access().mayBrowse(row.projectId(), call.userKey())).map(json::component)
                .orElseThrow(() -> RestFailure.missing("The component with id " + path.get(1) + " does not exist.")));
            case "status" -> statuses();
            case "field" -> fields();
            case "issuetype" -> constants(Kind.TYPE, "issuetype");
            case "priority" -> constants(Kind.PRIORITY, "priority");
            case "resolution" -> constants(Kind.RESOLUTION, "resolution");
            case "serverInfo" -> Answer.ok(Json.object().put("baseUrl", jira.product().baseUrl()).put("version", "11.3.0").put("deploymentType", "Server").put("serverTitle", "Jira"));
            default -> throw RestFailure.missing("null for uri: " + call.request().getRequestURI());
        };
    }

    private static long id(List<String> path) {
        return path.size() > 1 && path.get(1).matches("\\d{1,18}") ? Long.parseLong(path.get(1)) : 0;
    }

    private Answer projects(Call call) {
        ArrayNode list = Json.array();
        jira.store().projects().list().stream().filter(row -> jira.access().mayBrowse(row.id(), call.userKey())).forEach(row -> list.add(json.project(row)));
        return Answer.ok(list);
    }

    private Answer project(Call call) {
        String wanted = call.path().get(1);
        ProjectRow project = (wanted.matches("\\d{1,18}") ? jira.store().projects().find(Long.parseLong(wanted)) : jira.store().projects().find(wanted))
            .filter(row -> jira.access().mayBrowse(row.id(), call.userKey())).orElseThrow(() -> RestFailure.missing("No project could be found with key '" + wanted + "'."));
        ArrayNode list = Json.array();
        switch (call.path().size() > 2 ? call.path().get(2) : "") {
            case "versions" -> jira.store().projects().versions(project.id()).forEach(row -> list.add(json.version(row)));
            case "role" -> {
                return new RoleCalls(jira).read(call, project, call.path().size() > 3 ? call.path().get(3) : "");
            }
            case "components" -> jira.store().projects().components(project.id()).forEach(row -> list.add(json.component(row)));
            default -> {
                return Answer.ok(json.wholeProject(project));
            }
        }
        return Answer.ok(list);
    }

    private Answer statuses() {
        ArrayNode list = Json.array();
        jira.store().constants().statuses().forEach(row -> list.add(json.status(row)));
        return Answer.ok(list);
    }

    private Answer constants(Kind kind, String path) {
        ArrayNode list = Json.array();
        jira.store().constants().list(kind).forEach(row -> list.add(json.constant(kind, path, row.id())));
        return Answer.ok(list);
    }

    private static Answer fields() {
        ArrayNode list = Json.array();
        SYSTEM_FIELDS.forEach(id -> list.addObject().put("id", id).put("name", id).put("custom", false));
        new CustomFields().getCustomFieldObjects().forEach(field -> list.addObject().put("id", field.getId()).put("name", field.getName()).put("custom", true));
        return Answer.ok(list);
    }

    /** /dashboard/{id}/items/{itemId}/properties[/{key}]. */
    private Answer dashboard(Call call) throws IOException {
        List<String> path = call.path();
        if (path.size() < 5 || !path.get(2).equals("items") || !path.get(4).equals("properties") || !path.get(3).matches("\\d{1,18}") || jira.store().desk().gadget(Long.parseLong(path.get(3))).isEmpty()) {
            throw RestFailure.missing("The dashboard item with id '" + (path.size() > 3 ? path.get(3) : "") + "' does not exist.");
        }
        return new PropertyCalls(jira, "gadget", Long.parseLong(path.get(3))).handle(call, path.subList(5, path.size()));
    }

    private static ObjectNode errors(RestFailure failure) {
        ObjectNode node = Json.object();
        ArrayNode messages = node.putArray("errorMessages");
        failure.messages().forEach(messages::add);
        ObjectNode errors = node.putObject("errors");
        failure.errors().forEach(errors::put);
        return node;
    }

    private static void write(HttpServletResponse response, Answer answer) throws IOException {
        response.setStatus(answer.status());
        response.setHeader("Cache-Control", "no-cache, no-store, no-transform");
        if (answer.body() != null) {
            response.setContentType("application/json;charset=UTF-8");
            response.getOutputStream().write(Json.MAPPER.writeValueAsBytes(answer.body()));
        }
    }
}
