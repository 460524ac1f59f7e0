package io.tandem.sandbox.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tandem.sandbox.host.HostUser;
import io.tandem.sandbox.jira.Jira;
import io.tandem.sandbox.jira.service.Person;
import java.io.IOException;
import java.util.List;

/** What administrators change: users deactivated, activated and deleted (/rest/api/2/user), groups filled (/rest/api/2/group). */
final class PeopleCalls {
    private final Jira jira;
    private final Json json;

    PeopleCalls(Jira jira) {
        this.jira = jira;
        this.json = new Json(jira);
    }

    /** /user?username= or ?key=: PUT {active}, DELETE. */
    Answer user(Call call) throws IOException {
        Person person = find(call.parameter("username", null), call.parameter("key", null));
        mustAdminister(call);
        HostUser user = jira.product().users().byKey(person.key()).orElseThrow(() -> RestFailure.bad("Only users who can log in can be changed."));
        if (call.method().equals("DELETE")) {
            jira.product().users().delete(user);
            return Answer.none();
        }
        return Answer.only(call, "PUT", () -> {
            JsonNode active = call.body().path("active");
            if (!active.isBoolean()) {
                throw RestFailure.field("active", "active must be true or false");
            }
            jira.product().users().setActive(user, active.asBoolean());
            return Answer.ok(json.user(person.key()));
        });
    }

    /** /group/member?groupname= GET, /group/user?groupname= POST {name}, DELETE with &username=. */
    Answer group(Call call) throws IOException {
        mustAdminister(call);
        String group = call.parameter("groupname", "");
        List<String> path = call.path();
        String what = path.size() > 1 ? path.get(1) : "";
        if (group.isBlank()) {
            throw RestFailure.bad("The group name is required.");
        }
        if (what.equals("member")) {
            return Answer.only(call, "GET", () -> members(group));
        }
        if (what.equals("user") && call.method().equals("DELETE")) {
            jira.store().groups().remove(group, find(call.parameter("username", null), null).key());
            return Answer.none();
        }
        if (what.equals("user")) {
            return Answer.only(call, "POST", () -> {
                jira.store().groups().add(group, find(call.body().path("name").asText(null), null).key());
                return new Answer(201, Json.object().put("name", group));
            });
        }
        throw RestFailure.missing("null for uri: " + call.request().getRequestURI());
    }

    private Answer members(String group) {
        ObjectNode answer = Json.object();
        ArrayNode values = answer.putArray("values");
        jira.store().groups().members(group).stream().filter(key -> jira.people().byKey(key).isPresent()).forEach(key -> values.add(json.user(key)));
        return Answer.ok(answer.put("total", values.size()));
    }

    private Person find(String name, String key) {
        return jira.people().byName(name).or(() -> jira.people().byKey(key)).orElseThrow(() -> RestFailure.missing("The user named '" + (name == null ? key : name) + "' does not exist"));
    }

    private void mustAdminister(Call call) {
        if (!jira.access().isAdministrator(call.userKey())) {
            throw RestFailure.forbidden("You do not have permission to administer users.");
        }
    }
}
