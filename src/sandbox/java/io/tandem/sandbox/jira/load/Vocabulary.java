package io.tandem.sandbox.jira.load;

import com.fasterxml.jackson.databind.JsonNode;
import io.tandem.sandbox.host.HostUser;
import io.tandem.sandbox.host.HostUsers;
import io.tandem.sandbox.jira.model.ConstantRow;
import io.tandem.sandbox.jira.model.ConstantRow.Kind;
import io.tandem.sandbox.jira.model.ProjectRow;
import io.tandem.sandbox.jira.model.StatusRow;
import io.tandem.sandbox.jira.model.StatusRow.Category;
import io.tandem.sandbox.jira.model.UserRow;
import io.tandem.sandbox.jira.model.VersionRow;
import io.tandem.sandbox.jira.setup.Foundation;
import io.tandem.sandbox.jira.store.JiraStore;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The projects, statuses, types, versions, components and people that imported issues speak of; makes those that are missing. Remembers names for the length of one import. */
final class Vocabulary {
    private static final List<String> DONE_WORDS = List.of("done", "closed", "resolved", "complete", "finished", "released", "fixed", "verified", "cancel", "reject", "won't", "已完成", "已关闭");
    private static final List<String> PROGRESS_WORDS = List.of("progress", "review", "test", "develop", "doing", "qa", "verify", "implement", "build", "deploy", "received", "volunteer", "进行");

    private final JiraStore store;
    private final HostUsers users;
    private final Foundation foundation;
    private final ImportReport report;
    private final Map<String, ProjectRow> projects = new HashMap<>();
    private final Map<String, StatusRow> statuses = new HashMap<>();
    private final Map<String, ConstantRow> constants = new HashMap<>();
    private final Map<String, Long> versions = new HashMap<>();
    private final Map<String, Long> components = new HashMap<>();
    private final Map<String, String> people = new HashMap<>();

    Vocabulary(JiraStore store, HostUsers users, ImportReport report) {
        this.store = store;
        this.users = users;
        this.foundation = new Foundation(store);
        this.report = report;
    }

    ProjectRow project(String key, JsonNode told) {
        return projects.computeIfAbsent(key, missing -> {
            report.touch(key);
            return store.projects().find(key).orElseGet(() -> create(key, text(told, "name", key)));
        });
    }

    private ProjectRow create(String key, String name) {
        String free = store.projects().findByName(name).isEmpty() ? name : name + " (" + key + ")";
        ProjectRow project = store.projects().create(key, free, "Imported.", key("petra"), Foundation.openWorkflowName(key));
        foundation.staff(project, this::key);
        foundation.openWorkflow(project);
        return project;
    }

    private String key(String userName) {
        return users.byName(userName).map(HostUser::key).orElse(userName);
    }

    /** A status by its name; an unknown one is made, its category read from the answer or guessed from its name, and the guess is told. */
    StatusRow status(String name, JsonNode told, String file, String issue) {
        return statuses.computeIfAbsent(name.toLowerCase(Locale.ROOT), missing -> store.constants().status(name).orElseGet(() -> {
            String category = told.path("statusCategory").path("key").asText("");
            if (category.isEmpty()) {
                Category guess = guess(name);
                report.addOnce(file, issue, "the status “" + name + "” has no category; it counts as “" + guess.label() + "”.");
                return store.constants().createStatus(name, guess);
            }
            return store.constants().createStatus(name, Category.ofKey(category));
        }));
    }

    static Category guess(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (DONE_WORDS.stream().anyMatch(lower::contains)) {
            return Category.DONE;
        }
        return PROGRESS_WORDS.stream().anyMatch(lower::contains) ? Category.IN_PROGRESS : Category.TO_DO;
    }

    ConstantRow constant(Kind kind, String name) {
        return constants.computeIfAbsent(kind + name.toLowerCase(Locale.ROOT), missing -> foundation.named(kind, name));
    }

    ConstantRow type(JsonNode told) {
        String name = text(told, "name", "Task");
        return constants.computeIfAbsent("TYPE" + name.toLowerCase(Locale.ROOT), missing -> foundation.type(name, told.path("subtask").asBoolean(name.toLowerCase(Locale.ROOT).startsWith("sub-"))));
    }

    ConstantRow linkType(JsonNode told) {
        String name = text(told, "name", "Relates");
        return constants.computeIfAbsent("LINK" + name.toLowerCase(Locale.ROOT), missing -> foundation.linkType(name, text(told, "inward", name), text(told, "outward", name)));
    }

    long version(ProjectRow project, JsonNode told) {
        String name = told.path("name").asText();
        return versions.computeIfAbsent(project.key() + "/" + name, missing -> {
            VersionRow known = store.projects().version(project.id(), name).orElse(new VersionRow(0, project.id(), name, "", null, null, false, false, 0));
            return store.projects().save(new VersionRow(known.id(), project.id(), name, text(told, "description", known.description()), JiraTime.day(told.path("startDate").asText(null)).orElse(known.start()),
                JiraTime.day(told.path("releaseDate").asText(null)).orElse(known.release()), told.path("released").asBoolean(known.released()), told.path("archived").asBoolean(known.archived()), known.sequence())).id();
        });
    }

    long component(ProjectRow project, JsonNode told) {
        String name = told.path("name").asText();
        return components.computeIfAbsent(project.key() + "/" + name,
            missing -> store.projects().component(project.id(), name).orElseGet(() -> store.projects().createComponent(project.id(), name, text(told, "description", ""), null)).id());
    }

    /** A person's key; one who is new is remembered as somebody who cannot log in. Null for nobody. */
    String person(JsonNode told) {
        String key = text(told, "key", text(told, "name", null));
        if (key == null) {
            return null;
        }
        return people.computeIfAbsent(key, missing -> {
            if (users.byKey(key).isEmpty()) {
                store.constants().addUser(new UserRow(key, text(told, "name", key), text(told, "displayName", key), text(told, "emailAddress", ""), told.path("active").asBoolean(true)));
            }
            return key;
        });
    }

    static String text(JsonNode node, String field, String otherwise) {
        JsonNode value = node.path(field);
        return value.isTextual() && !value.asText().isBlank() ? value.asText() : otherwise;
    }
}
