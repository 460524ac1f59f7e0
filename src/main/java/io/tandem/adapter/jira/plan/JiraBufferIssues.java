package io.tandem.adapter.jira.plan;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import io.tandem.plan.buffer.port.BufferIssues;
import io.tandem.shared.Actor;
import io.tandem.shared.port.ProjectAccess;
import java.util.Optional;

/** Looks issues up in Jira; an earlier key leads to the issue where it is now. */
public final class JiraBufferIssues implements BufferIssues {
    private final IssueManager issues;
    private final ProjectAccess access;

    public JiraBufferIssues(IssueManager issues, ProjectAccess access) {
        this.issues = issues;
        this.access = access;
    }

    @Override
    public Optional<LinkedIssue> findVisible(Actor viewer, String issueKey) {
        Issue present = issues.getIssueObject(issueKey);
        return Optional.ofNullable(present == null ? issues.findMovedIssue(issueKey) : present).filter(issue -> access.maySeeIssue(viewer, issue.getKey()))
            .map(issue -> new LinkedIssue(issue.getId(), issue.getKey()));
    }
}
