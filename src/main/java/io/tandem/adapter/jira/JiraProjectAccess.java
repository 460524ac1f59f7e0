package io.tandem.adapter.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.tandem.shared.Actor;
import io.tandem.shared.port.ProjectAccess;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Permissions and issue security as Jira decides them; nothing is remembered between two questions. */
public final class JiraProjectAccess implements ProjectAccess {
    /** Databases bound the values of one question. */
    private static final int AT_ONCE = 1_000;

    private final UserManager users;
    private final ProjectManager projects;
    private final IssueManager issues;
    private final PermissionManager permissions;
    private final GlobalPermissionManager globalPermissions;
    private final ProjectRoleManager roles;

    public JiraProjectAccess(UserManager users, ProjectManager projects, IssueManager issues, PermissionManager permissions,
            GlobalPermissionManager globalPermissions, ProjectRoleManager roles) {
        this.users = users;
        this.projects = projects;
        this.issues = issues;
        this.permissions = permissions;
        this.globalPermissions = globalPermissions;
        this.roles = roles;
    }

    @Override
    public boolean maySeeProject(Actor actor, String projectKey) {
        return hasOnProject(actor, projectKey, ProjectPermissions.BROWSE_PROJECTS);
    }

    @Override
    public boolean mayAdministerProject(Actor actor, String projectKey) {
        return maySeeProject(actor, projectKey)
                && (hasOnProject(actor, projectKey, ProjectPermissions.ADMINISTER_PROJECTS) || globalPermissions.hasPermission(GlobalPermissionKey.ADMINISTER, user(actor)));
    }

    @Override
    public boolean maySeeIssue(Actor actor, String issueKey) {
        return hasOnIssue(user(actor), issueKey, ProjectPermissions.BROWSE_PROJECTS);
    }

    @Override
    public boolean mayEditIssue(Actor actor, String issueKey) {
        return maySeeIssue(actor, issueKey) && hasOnIssue(user(actor), issueKey, ProjectPermissions.EDIT_ISSUES);
    }

    @Override
    public Set<String> listVisibleIssues(Actor actor, Collection<String> issueKeys) {
        Set<String> visible = new LinkedHashSet<>();
        ApplicationUser user = user(actor);
        for (String key : new LinkedHashSet<>(issueKeys)) {
            if (hasOnIssue(user, key, ProjectPermissions.BROWSE_PROJECTS)) {
                visible.add(key);
            }
        }
        return visible;
    }

    @Override
    public Set<Long> listVisibleIssueIds(Actor actor, Collection<Long> issueIds) {
        Set<Long> visible = new LinkedHashSet<>();
        ApplicationUser user = user(actor);
        List<Long> asked = user == null ? List.of() : issueIds.stream().distinct().toList();
        for (int start = 0; start < asked.size(); start += AT_ONCE) {
            issues.getIssueObjects(asked.subList(start, Math.min(asked.size(), start + AT_ONCE))).stream()
                    .filter(issue -> issue != null && permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, user)).forEach(issue -> visible.add(issue.getId()));
        }
        return visible;
    }

    @Override
    public boolean isInRole(Actor actor, String projectKey, String roleName) {
        ApplicationUser user = user(actor);
        Project project = projects.getProjectObjByKey(projectKey);
        ProjectRole role = roles.getProjectRole(roleName);
        return user != null && project != null && role != null && roles.isUserInProjectRole(user, role, project);
    }

    @Override
    public List<Actor> listInRole(String projectKey, String roleName) {
        Project project = projects.getProjectObjByKey(projectKey);
        ProjectRole role = roles.getProjectRole(roleName);
        if (project == null || role == null) {
            return List.of();
        }
        return roles.getProjectRoleActors(role, project).getUsers().stream()
                .map(JiraPeople::actor).sorted(Comparator.comparing(Actor::displayName)).toList();
    }

    @Override
    public boolean isSystemAdministrator(Actor actor) {
        ApplicationUser user = user(actor);
        return user != null && globalPermissions.hasPermission(GlobalPermissionKey.SYSTEM_ADMIN, user);
    }

    private boolean hasOnProject(Actor actor, String projectKey, ProjectPermissionKey permission) {
        ApplicationUser user = user(actor);
        Project project = projects.getProjectObjByKey(projectKey);
        return user != null && project != null && permissions.hasPermission(permission, project, user);
    }

    private boolean hasOnIssue(ApplicationUser user, String issueKey, ProjectPermissionKey permission) {
        Issue issue = issues.getIssueObject(issueKey);
        return user != null && issue != null && permissions.hasPermission(permission, issue, user);
    }

    private ApplicationUser user(Actor actor) {
        return users.getUserByKey(actor.key());
    }
}
