package io.tandem.export.table;

import io.tandem.export.model.ExportProject;
import io.tandem.export.model.PersonKeys;
import io.tandem.export.model.ProjectTime;
import io.tandem.export.port.ExportProjects;
import io.tandem.export.port.ProjectTimes;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What the rows of one project's issues need to know about it.
 *
 * @param time null while nothing is stored about its issues
 */
record ProjectView(ExportProject project, ProjectTime time, Map<String, Long> componentIds, Map<String, Long> releaseIds, PersonKeys persons) {

    static ProjectView of(ExportProject project, PersonKeys persons, ExportProjects projects, ProjectTimes times) {
        Map<String, Long> components = Names.components(projects, project.key());
        Map<String, Long> releases = Names.releases(projects, project.key());
        return new ProjectView(project, times.find(project.key()).orElse(null), components, releases, persons);
    }

    /** The numbers of those that still have this name, in the order of their names. */
    List<Long> components(List<String> names) {
        return names.stream().sorted().map(componentIds::get).filter(Objects::nonNull).toList();
    }

    /** Likewise. */
    List<Long> releases(List<String> names) {
        return names.stream().sorted().map(releaseIds::get).filter(Objects::nonNull).toList();
    }
}
