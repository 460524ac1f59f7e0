package io.tandem.adapter.jira.export;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.project.version.Version;
import io.tandem.export.model.ExportComponent;
import io.tandem.export.model.ExportProject;
import io.tandem.export.model.ExportRelease;
import io.tandem.export.port.ExportProjects;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Date;
import java.util.List;

/** Projects, components and versions by Jira's project manager. */
public final class JiraExportProjects implements ExportProjects {
    private final ProjectManager projects;

    public JiraExportProjects(ProjectManager projects) {
        this.projects = projects;
    }

    @Override
    public List<ExportProject> list() {
        return projects.getProjectObjects().stream().map(project -> new ExportProject(project.getId(), project.getKey(), project.getName())).toList();
    }

    @Override
    public List<ExportComponent> listComponents(String projectKey) {
        Project project = projects.getProjectObjByKey(projectKey);
        return project == null ? List.of() : project.getComponents().stream().map(component -> new ExportComponent(component.getId(), component.getName()))
            .sorted(Comparator.comparingLong(ExportComponent::id)).toList();
    }

    @Override
    public List<ExportRelease> listReleases(String projectKey) {
        Project project = projects.getProjectObjByKey(projectKey);
        return project == null ? List.of() : project.getVersions().stream().map(JiraExportProjects::release).sorted(Comparator.comparingLong(ExportRelease::id)).toList();
    }

    private static ExportRelease release(Version version) {
        return new ExportRelease(version.getId(), version.getName(), day(version.getStartDate()), day(version.getReleaseDate()), version.isReleased(), version.isArchived());
    }

    /** Jira keeps a day as its first moment in the server's zone. */
    private static LocalDate day(Date date) {
        return date == null ? null : new Timestamp(date.getTime()).toLocalDateTime().toLocalDate();
    }
}
