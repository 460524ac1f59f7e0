package io.tandem.sandbox.jira.generate;

import io.tandem.sandbox.jira.model.ComponentRow;
import io.tandem.sandbox.jira.model.ConstantRow;
import io.tandem.sandbox.jira.model.ConstantRow.Kind;
import io.tandem.sandbox.jira.model.ProjectRow;
import io.tandem.sandbox.jira.model.StatusRow;
import io.tandem.sandbox.jira.model.VersionRow;
import io.tandem.sandbox.jira.setup.Foundation;
import io.tandem.sandbox.jira.store.JiraStore;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes a project with components and versions, and the cast its issues need. */
final class ProjectBuilder {
    private final JiraStore store;
    private final Foundation foundation;

    ProjectBuilder(JiraStore store) {
        this.store = store;
        this.foundation = new Foundation(store);
    }

    ProjectRow project(String key, String name, String description, String leadKey) {
        return store.projects().create(key, name, description, leadKey, Foundation.WORKFLOW);
    }

    List<ComponentRow> components(ProjectRow project, List<String> names, List<String> leads) {
        for (int i = 0; i < names.size(); i++) {
            store.projects().createComponent(project.id(), names.get(i), "", leads.get(i % leads.size()));
        }
        return store.projects().components(project.id());
    }

    VersionRow version(VersionRow version) {
        return store.projects().save(version);
    }

    Cast cast(ProjectRow project, Map<String, String> people, List<String> workers, List<String> reporters, Instant now) {
        Map<String, ConstantRow> types = new LinkedHashMap<>();
        store.constants().list(Kind.TYPE).forEach(type -> types.put(type.name(), type));
        List<StatusRow> path = Foundation.STATUSES.stream().map(name -> store.constants().status(name).orElseThrow()).toList();
        List<ConstantRow> priorities = List.of("Highest", "High", "Medium", "Low", "Lowest").stream().map(name -> foundation.named(Kind.PRIORITY, name)).toList();
        List<ConstantRow> links = List.of("Blocks", "Relates", "Relates", "Duplicate", "Cause").stream().map(name -> store.constants().find(Kind.LINK, name).orElseThrow()).toList();
        return new Cast(project, path, types, priorities, foundation.named(Kind.RESOLUTION, "Done"), links, store.projects().components(project.id()), store.projects().versions(project.id()),
            people, workers, reporters, now);
    }
}
