package io.tandem.sandbox.jira.generate;

import io.tandem.sandbox.jira.model.ComponentRow;
import io.tandem.sandbox.jira.model.ConstantRow;
import io.tandem.sandbox.jira.model.ProjectRow;
import io.tandem.sandbox.jira.model.StatusRow;
import io.tandem.sandbox.jira.model.VersionRow;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Everything an issue's life refers to. {@code people} maps keys of those who do the work to display names; {@code reporters} are keys of {@code people} too. */
record Cast(ProjectRow project, List<StatusRow> path, Map<String, ConstantRow> types, List<ConstantRow> priorities, ConstantRow done, List<ConstantRow> links, List<ComponentRow> components,
            List<VersionRow> versions, Map<String, String> people, List<String> workers, List<String> reporters, Instant now) {

    VersionRow version(long id) {
        return versions.stream().filter(version -> version.id() == id).findFirst().orElseThrow();
    }

    ComponentRow component(long id) {
        return components.stream().filter(component -> component.id() == id).findFirst().orElseThrow();
    }
}
