package io.tandem.adapter.jira.plan;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.project.version.Version;
import com.atlassian.jira.project.version.VersionManager;
import io.tandem.plan.buffer.model.ReleaseInfo;
import io.tandem.plan.buffer.model.ReleaseInfo.State;
import io.tandem.plan.buffer.port.BufferReleases;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Optional;

/** Releases are Jira's versions. */
public final class JiraBufferReleases implements BufferReleases {
    private final ProjectManager projects;
    private final VersionManager versions;

    public JiraBufferReleases(ProjectManager projects, VersionManager versions) {
        this.projects = projects;
        this.versions = versions;
    }

    @Override
    public List<ReleaseInfo> list(String projectKey) {
        return versions(projectKey).stream().filter(version -> !version.isArchived()).map(JiraBufferReleases::release).toList();
    }

    @Override
    public Optional<ReleaseInfo> find(String projectKey, long releaseId) {
        return versions(projectKey).stream().filter(version -> version.getId() == releaseId).findFirst().map(JiraBufferReleases::release);
    }

    private List<Version> versions(String projectKey) {
        Project project = projects.getProjectObjByKey(projectKey);
        return project == null ? List.of() : versions.getVersions(project);
    }

    private static ReleaseInfo release(Version version) {
        State state = version.isArchived() ? State.ARCHIVED : version.isReleased() ? State.RELEASED : State.OPEN;
        return new ReleaseInfo(version.getId(), version.getName(), day(version.getStartDate()), day(version.getReleaseDate()), state);
    }

    /** Jira keeps a day as its first moment in the server's zone. */
    private static LocalDate day(Date date) {
        return date == null ? null : new Timestamp(date.getTime()).toLocalDateTime().toLocalDate();
    }
}
