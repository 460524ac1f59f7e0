package io.tandem.adapter.jira.team;

import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import io.tandem.team.port.ProjectRoles;
import java.util.List;

/** The project roles Jira has; the same for every project. */
public final class JiraProjectRoles implements ProjectRoles {
    private final ProjectRoleManager roles;

    public JiraProjectRoles(ProjectRoleManager roles) {
        this.roles = roles;
    }

    @Override
    public List<String> listNames() {
        return roles.getProjectRoles().stream().map(ProjectRole::getName).sorted(String.CASE_INSENSITIVE_ORDER).toList();
    }
}
