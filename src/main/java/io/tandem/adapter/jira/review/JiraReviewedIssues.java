package io.tandem.adapter.jira.review;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import io.tandem.review.model.ReviewedIssue;
import io.tandem.review.port.ReviewedIssues;
import java.util.Optional;

/** Looks issues up in Jira; an earlier key leads to the issue where it is now. */
public final class JiraReviewedIssues implements ReviewedIssues {
    private final IssueManager issues;

    public JiraReviewedIssues(IssueManager issues) {
        this.issues = issues;
    }

    @Override
    public Optional<ReviewedIssue> find(String issueKey) {
        Issue present = issues.getIssueObject(issueKey);
        return Optional.ofNullable(present == null ? issues.findMovedIssue(issueKey) : present).map(JiraReviewedIssues::reviewed);
    }

    @Override
    public Optional<ReviewedIssue> find(long issueId) {
        return Optional.<Issue>ofNullable(issues.getIssueObject(issueId)).map(JiraReviewedIssues::reviewed);
    }

    private static ReviewedIssue reviewed(Issue issue) {
        return new ReviewedIssue(issue.getId(), issue.getKey(), issue.getProjectObject().getKey());
    }
}
