package io.tandem.adapter.jira.debt;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.tandem.debt.model.IssueRef;
import io.tandem.debt.port.LinkedIssues;
import io.tandem.shared.Actor;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Issues as Jira shows them to a person: browse permission and issue security decide. */
public final class JiraLinkedIssues implements LinkedIssues {
    private final IssueManager issues;
    private final PermissionManager permissions;
    private final UserManager users;

    public JiraLinkedIssues(IssueManager issues, PermissionManager permissions, UserManager users) {
        this.issues = issues;
        this.permissions = permissions;
        this.users = users;
    }

    @Override
    public Map<Long, IssueRef> listVisible(Actor viewer, Collection<Long> issueIds) {
        ApplicationUser user = users.getUserByKey(viewer.key());
        Map<Long, IssueRef> visible = new TreeMap<>();
        for (Issue issue : issues.getIssueObjects(issueIds)) {
            if (isVisible(issue, user)) {
                visible.put(issue.getId(), reference(issue));
            }
        }
        return visible;
    }

    @Override
    public Optional<IssueRef> findVisibleByKey(Actor viewer, String issueKey) {
        Issue issue = issues.getIssueObject(issueKey);
        return isVisible(issue, users.getUserByKey(viewer.key())) ? Optional.of(reference(issue)) : Optional.empty();
    }

    private boolean isVisible(Issue issue, ApplicationUser user) {
        return issue != null && user != null && permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, user);
    }

    private static IssueRef reference(Issue issue) {
        return new IssueRef(issue.getId(), issue.getKey(), issue.getSummary());
    }
}
