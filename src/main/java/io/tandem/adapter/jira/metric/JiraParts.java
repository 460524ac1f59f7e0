package io.tandem.adapter.jira.metric;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.project.version.Version;
import io.tandem.metric.port.ProjectParts;
import java.util.Date;
import java.util.Optional;
import java.util.stream.Collectors;

/** Components are told by name, versions by name and days. */
public final class JiraParts implements ProjectParts {
    private final ProjectManager projects;

    public JiraParts(ProjectManager projects) {
        this.projects = projects;
    }

    @Override
    public Optional<Parts> find(String projectKey) {
        return Optional.ofNullable(projects.getProjectObjByKey(projectKey)).map(project -> new Parts(
                project.getComponents().stream().collect(Collectors.toMap(component -> String.valueOf(component.getId()), ProjectComponent::getName)),
                project.getVersions().stream().collect(Collectors.toMap(version -> String.valueOf(version.getId()), JiraParts::text))));
    }

    private static String text(Version version) {
        return text(version.getStartDate()) + " " + text(version.getReleaseDate()) + " " + version.getName();
    }

    private static String text(Date day) {
        return day == null ? "-" : String.valueOf(day.getTime());
    }
}
