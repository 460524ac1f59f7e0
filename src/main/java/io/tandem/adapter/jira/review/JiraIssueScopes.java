package io.tandem.adapter.jira.review;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import io.tandem.review.model.IssueScope;
import io.tandem.review.port.IssueScopes;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads estimate, texts, fix versions and components of Jira's issue. */
public final class JiraIssueScopes implements IssueScopes {
    private final IssueManager issues;

    public JiraIssueScopes(IssueManager issues) {
        this.issues = issues;
    }

    @Override
    public Optional<IssueScope> find(long issueId) {
        return Optional.<Issue>ofNullable(issues.getIssueObject(issueId)).map(JiraIssueScopes::scope);
    }

    private static IssueScope scope(Issue issue) {
        return new IssueScope(issue.getOriginalEstimate(), issue.getSummary(), issue.getDescription(),
                sorted(issue.getFixVersions().stream().map(version -> version.getName())), sorted(issue.getComponents().stream().map(component -> component.getName())));
    }

    private static List<String> sorted(Stream<String> names) {
        return names.sorted().toList();
    }
}
