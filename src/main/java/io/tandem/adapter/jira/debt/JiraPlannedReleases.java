package io.tandem.adapter.jira.debt;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.project.version.Version;
import io.tandem.debt.repayment.port.PlannedReleases;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;

/** Releases are Jira's versions; released and archived ones are over. */
public final class JiraPlannedReleases implements PlannedReleases {
    private final ProjectManager projects;

    public JiraPlannedReleases(ProjectManager projects) {
        this.projects = projects;
    }

    @Override
    public List<PlannedRelease> list(String projectKey) {
        Project project = projects.getProjectObjByKey(projectKey);
        return project == null ? List.of() : project.getVersions().stream().map(JiraPlannedReleases::release).toList();
    }

    private static PlannedRelease release(Version version) {
        return new PlannedRelease(version.getId(), version.getName(), day(version.getReleaseDate()), version.isReleased() || version.isArchived());
    }

    /** Jira keeps a day as its first moment in the server's zone. */
    private static LocalDate day(Date date) {
        return date == null ? null : new Timestamp(date.getTime()).toLocalDateTime().toLocalDate();
    }
}
