package io.tandem.adapter.jira.plan;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.project.version.Version;
import io.tandem.plan.port.Releases;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Releases are Jira's versions; archived ones are over. */
public final class JiraReleases implements Releases {
    private final ProjectManager projects;

    public JiraReleases(ProjectManager projects) {
        this.projects = projects;
    }

    @Override
    public Optional<Release> find(String projectKey, String name) {
        Collection<Version> versions = versions(projectKey);
        return versions.stream().filter(version -> version.getName().equals(name)).findFirst()
                .or(() -> versions.stream().filter(version -> version.getName().equalsIgnoreCase(name)).findFirst()).map(JiraReleases::release);
    }

    @Override
    public Set<String> listNames(String projectKey) {
        return versions(projectKey).stream().map(Version::getName).collect(Collectors.toSet());
    }

    private Collection<Version> versions(String projectKey) {
        Project project = projects.getProjectObjByKey(projectKey);
        return project == null ? List.of() : project.getVersions();
    }

    private static Release release(Version version) {
        return new Release(version.getName(), day(version.getReleaseDate()), version.isReleased() || version.isArchived());
    }

    /** Jira keeps a day as its first moment in the server's zone. */
    private static LocalDate day(Date date) {
        return date == null ? null : new Timestamp(date.getTime()).toLocalDateTime().toLocalDate();
    }
}
