package io.tandem.sandbox.jira.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tandem.sandbox.jira.Jira;
import io.tandem.sandbox.jira.model.ProjectRow;
import io.tandem.sandbox.jira.service.Person;
import java.util.Map;

/** /rest/api/2/project/{key}/role: the roles with their addresses, and who holds one; for the project's administrators only, as in Jira. */
final class RoleCalls {
    private final Jira jira;
    private final Json json;

    RoleCalls(Jira jira) {
        this.jira = jira;
        this.json = new Json(jira);
    }

    /** @param role the part of the address after {@code role}, empty for all */
    Answer read(Call call, ProjectRow project, String role) {
        if (!jira.access().mayAdminister(project.id(), call.userKey())) {
            throw RestFailure.forbidden("You cannot edit the configuration of this project.");
        }
        Map<Long, String> roles = jira.store().roles().roles();
        if (role.isEmpty()) {
            ObjectNode all = Json.object();
            roles.forEach((id, name) -> all.put(name, address(project, id)));
            return Answer.ok(all);
        }
        long id = role.matches("\\d{1,18}") ? Long.parseLong(role) : 0;
        if (!roles.containsKey(id)) {
            throw RestFailure.missing("Can not retrieve a role actor for a null project role.");
        }
        return Answer.ok(one(project, id, roles.get(id)));
    }

    private ObjectNode one(ProjectRow project, long id, String name) {
        ObjectNode node = Json.object().put("self", address(project, id)).put("name", name).put("id", id).put("description", "");
        ArrayNode actors = node.putArray("actors");
        for (String key : jira.store().roles().holders(project.id(), id)) {
            String user = jira.people().byKey(key).map(Person::name).orElse(key);
            actors.addObject().put("id", actors.size()).put("displayName", jira.people().displayName(key)).put("type", "atlassian-user-role-actor").put("name", user);
        }
        return node;
    }

    private String address(ProjectRow project, long id) {
        return json.self("project/" + project.id() + "/role/" + id);
    }
}
