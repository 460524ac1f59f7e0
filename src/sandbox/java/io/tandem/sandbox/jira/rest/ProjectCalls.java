package io.tandem.sandbox.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.tandem.sandbox.jira.Jira;
import io.tandem.sandbox.jira.model.ProjectRow;
import io.tandem.sandbox.jira.service.Access;
import io.tandem.sandbox.jira.service.Person;
import io.tandem.sandbox.jira.setup.Foundation;
import java.io.IOException;
import java.util.List;

/** Projects, for system administrators. POST /rest/api/2/project makes one with nobody in its roles but its lead and whoever made it, who administer it. */
final class ProjectCalls {
    private final Jira jira;
    private final Json json;

    ProjectCalls(Jira jira) {
        this.jira = jira;
        this.json = new Json(jira);
    }

    Answer create(Call call) throws IOException {
        if (!call.person().administrator()) {
            throw RestFailure.forbidden("You do not have permission to create projects.");
        }
        JsonNode body = call.body();
        String key = body.path("key").asText("");
        String name = body.path("name").asText("").trim();
        check(key, name);
        String lead = jira.people().byName(body.path("lead").asText("")).map(Person::key).orElseThrow(() -> RestFailure.field("projectLead", "You must specify a valid project lead."));
        ProjectRow project = jira.store().transaction(() -> {
            ProjectRow made = jira.store().projects().create(key, name, body.path("description").asText(""), lead, Foundation.WORKFLOW);
            jira.store().roles().give(made.id(), "Administrators", List.of(lead, call.userKey()));
            return made;
        });
        return new Answer(201, Json.object().put("self", json.self("project/" + project.id())).put("id", project.id()).put("key", project.key()));
    }

    /** PUT /rest/api/2/project/{key}/permissionscheme with the number of one of the two schemes there are. */
    Answer useScheme(Call call) throws IOException {
        if (!call.person().administrator()) {
            throw RestFailure.forbidden("You do not have permission to edit permission schemes.");
        }
        ProjectRow project = jira.store().projects().find(call.path().get(1)).orElseThrow(() -> RestFailure.missing("No project could be found with key '" + call.path().get(1) + "'."));
        long scheme = call.body().path("id").asLong();
        if (scheme != Access.USUAL_SCHEME && scheme != Access.OWN_ISSUES) {
            throw RestFailure.missing("Permission scheme with id " + scheme + " not found.");
        }
        jira.access().useScheme(project.id(), scheme);
        return Answer.ok(Json.object().put("id", scheme));
    }

    private void check(String key, String name) {
        if (!key.matches("[A-Z][A-Z0-9]{1,9}")) {
            throw RestFailure.field("projectKey", "Project keys must start with an uppercase letter, followed by one or more uppercase alphanumeric characters.");
        }
        if (name.length() < 2 || name.length() > 80) {
            throw RestFailure.field("projectName", "You must specify a valid project name.");
        }
        if (jira.store().projects().find(key).isPresent() || jira.store().projects().findByName(name).isPresent()) {
            throw RestFailure.field("projectKey", "Project '" + name + "' uses this project key or name already.");
        }
    }
}
