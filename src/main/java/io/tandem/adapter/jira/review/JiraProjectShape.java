package io.tandem.adapter.jira.review;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import io.tandem.review.port.ProjectShape;
import java.util.List;

/** Components and roles by Jira's project. */
public final class JiraProjectShape implements ProjectShape {
    private final ProjectManager projects;
    private final ProjectRoleManager roles;

    public JiraProjectShape(ProjectManager projects, ProjectRoleManager roles) {
        this.projects = projects;
        this.roles = roles;
    }

    @Override
    public List<String> listComponents(String projectKey) {
        Project project = projects.getProjectObjByKey(projectKey);
        return project == null ? List.of() : project.getComponents().stream().map(component -> component.getName()).sorted(String.CASE_INSENSITIVE_ORDER).toList();
    }

    @Override
    public List<String> listRoles() {
        return roles.getProjectRoles().stream().map(ProjectRole::getName).sorted(String.CASE_INSENSITIVE_ORDER).toList();
    }
}
