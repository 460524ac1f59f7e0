package io.tandem.export.table;

import io.tandem.export.model.ExportComponent;
import io.tandem.export.model.ExportRelease;
import io.tandem.export.port.ExportProjects;
import java.util.Map;
import java.util.stream.Collectors;

/** The numbers of a project's parts by the names facts have for them. */
final class Names {
    private Names() { }

    static Map<String, Long> components(ExportProjects projects, String projectKey) {
        return projects.listComponents(projectKey).stream().collect(Collectors.toMap(ExportComponent::name, ExportComponent::id, (first, same) -> first));
    }

    static Map<String, Long> releases(ExportProjects projects, String projectKey) {
        return projects.listReleases(projectKey).stream().collect(Collectors.toMap(ExportRelease::name, ExportRelease::id, (first, same) -> first));
    }
}
