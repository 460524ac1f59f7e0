package io.tandem.adapter.jira.connection;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import io.tandem.connection.model.ProjectName;
import io.tandem.connection.port.ProjectNames;
import java.util.Comparator;
import java.util.List;

/** Jira's projects by its project manager. */
public final class JiraProjectNames implements ProjectNames {
    private final ProjectManager projects;

    public JiraProjectNames(ProjectManager projects) {
        this.projects = projects;
    }

    @Override
    public List<ProjectName> list() {
        return projects.getProjectObjects().stream().map(project -> new ProjectName(project.getKey(), project.getName())).sorted(Comparator.comparing(ProjectName::key)).toList();
    }

    @Override
    public List<String> listComponents(String projectKey) {
        Project project = projects.getProjectObjByKey(projectKey);
        return project == null ? List.of() : project.getComponents().stream().map(ProjectComponent::getName).sorted(String.CASE_INSENSITIVE_ORDER).toList();
    }
}
