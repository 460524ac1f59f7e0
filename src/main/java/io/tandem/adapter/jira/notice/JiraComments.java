package io.tandem.adapter.jira.notice;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.tandem.review.notice.port.Comments;
import io.tandem.shared.Actor;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Comments by Jira: it tells watchers and updates its index itself. */
public final class JiraComments implements Comments {
    private final IssueManager issues;
    private final CommentManager comments;
    private final PermissionManager permissions;
    private final UserManager users;

    public JiraComments(IssueManager issues, CommentManager comments, PermissionManager permissions, UserManager users) {
        this.issues = issues;
        this.comments = comments;
        this.permissions = permissions;
        this.users = users;
    }

    @Override
    public boolean write(long issueId, Actor author, String text) {
        Issue issue = issues.getIssueObject(issueId);
        Optional<ApplicationUser> writer = issue == null ? Optional.empty() : Stream.of(users.getUserByKey(author.key()), issue.getProjectObject().getProjectLead())
                .filter(Objects::nonNull).filter(user -> user.isActive() && permissions.hasPermission(ProjectPermissions.ADD_COMMENTS, issue, user)).findFirst();
        writer.ifPresent(user -> comments.create(issue, user, text, true));
        return writer.isPresent();
    }

    @Override
    public boolean exists(long issueId, String text) {
        Issue issue = issues.getIssueObject(issueId);
        return issue != null && comments.getComments(issue).stream().anyMatch(comment -> text.equals(comment.getBody()));
    }
}
