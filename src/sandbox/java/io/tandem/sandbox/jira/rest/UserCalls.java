package io.tandem.sandbox.jira.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tandem.sandbox.host.Html;
import io.tandem.sandbox.jira.Jira;
import io.tandem.sandbox.jira.model.ProjectRow;
import io.tandem.sandbox.jira.service.Person;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** /rest/api/2/user: one user, and the searches of user pickers. Only active users are found, by the beginning of a word of their name, log-in name or address. */
final class UserCalls {
    private static final int USUAL = 50;
    private static final int CAP = 1000;
    private final Jira jira;
    private final Json json;

    UserCalls(Jira jira) {
        this.jira = jira;
        this.json = new Json(jira);
    }

    Answer handle(Call call) {
        return switch (String.join("/", call.path())) {
            case "user" -> one(call);
            case "user/picker" -> picker(call);
            case "user/search" -> list(call, person -> true);
            case "user/assignable/search" -> assignable(call);
            default -> throw RestFailure.missing("null for uri: " + call.request().getRequestURI());
        };
    }

    private Answer one(Call call) {
        String key = call.parameter("key", "");
        String name = call.parameter("username", "");
        if (key.isEmpty() && name.isEmpty()) {
            throw new RestFailure(400, List.of("Either the 'username' or the 'key' query parameters need to be provided"), Map.of());
        }
        Person person = (key.isEmpty() ? jira.people().byName(name) : jira.people().byKey(key))
            .orElseThrow(() -> RestFailure.missing("The user " + (key.isEmpty() ? "named '" + name : "with the key '" + key) + "' does not exist"));
        return Answer.ok(json.user(person.key()));
    }

    private Answer picker(Call call) {
        List<String> excluded = List.of(call.request().getParameterValues("exclude") == null ? new String[0] : call.request().getParameterValues("exclude"));
        String query = call.parameter("query", "").trim();
        List<Person> found = query.isEmpty() ? List.of() : found(query).filter(person -> !excluded.contains(person.name())).toList();
        List<Person> shown = found.stream().limit(most(call)).toList();
        ObjectNode answer = Json.object();
        ArrayNode users = answer.putArray("users");
        for (Person person : shown) {
            users.addObject().put("name", person.name()).put("key", person.key()).put("html", Html.escape(person.displayName() + " - " + person.email() + " (" + person.name() + ")"))
                .put("displayName", person.displayName());
        }
        return Answer.ok(answer.put("total", found.size()).put("header", "Showing " + shown.size() + " of " + found.size() + " matching users"));
    }

    private Answer assignable(Call call) {
        String key = call.parameter("project", "");
        ProjectRow project = jira.store().projects().find(key).filter(row -> jira.access().mayBrowse(row.id(), call.userKey()))
            .orElseThrow(() -> RestFailure.missing("No project could be found with key '" + key + "'."));
        return list(call, person -> jira.access().mayWork(project.id(), person.key()));
    }

    private Answer list(Call call, Predicate<Person> among) {
        ArrayNode users = Json.array();
        found(call.parameter("username", "").trim()).filter(among).skip(Math.max(0, call.number("startAt", 0))).limit(most(call)).forEach(person -> users.add(json.user(person.key())));
        return Answer.ok(users);
    }

    private Stream<Person> found(String query) {
        String wanted = query.toLowerCase(Locale.ROOT);
        return jira.people().list().stream().filter(Person::active).filter(person -> wanted.isEmpty() || wanted.equals(".") || matches(person, wanted));
    }

    private static boolean matches(Person person, String wanted) {
        return Stream.concat(Stream.of(person.name(), person.email(), person.displayName()), Stream.of(person.displayName().split("[\\s.-]+")))
            .anyMatch(word -> word.toLowerCase(Locale.ROOT).startsWith(wanted));
    }

    private static int most(Call call) {
        return Math.min(CAP, Math.max(0, call.number("maxResults", USUAL)));
    }
}
