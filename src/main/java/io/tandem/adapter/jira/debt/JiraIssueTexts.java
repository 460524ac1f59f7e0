package io.tandem.adapter.jira.debt;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import io.tandem.debt.model.IssueRef;
import io.tandem.debt.suggestion.model.IssueText;
import io.tandem.debt.suggestion.model.IssueText.Passage;
import io.tandem.debt.suggestion.model.Place;
import io.tandem.debt.suggestion.port.IssueTexts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.ofbiz.core.entity.GenericEntityException;

/** Texts from Jira's managers: a change is in the database before it is in the index. */
public final class JiraIssueTexts implements IssueTexts {
    private final ProjectManager projects;
    private final IssueManager issues;
    private final CommentManager comments;

    public JiraIssueTexts(ProjectManager projects, IssueManager issues, CommentManager comments) {
        this.projects = projects;
        this.issues = issues;
        this.comments = comments;
    }

    @Override
    public List<Long> listIssueIds(String projectKey) {
        Project project = projects.getProjectObjByKey(projectKey);
        if (project == null) {
            return List.of();
        }
        try {
            return issues.getIssueIdsForProject(project.getId()).stream().sorted().toList();
        } catch (GenericEntityException unreadable) {
            throw new IllegalStateException("The issues of " + projectKey + " cannot be listed.", unreadable);
        }
    }

    @Override
    public List<IssueText> list(Collection<Long> issueIds) {
        return issues.getIssueObjects(issueIds).stream().filter(Objects::nonNull).<IssueText>map(this::text).toList();
    }

    private IssueText text(Issue issue) {
        List<Passage> passages = new ArrayList<>();
        add(passages, Place.SUMMARY, null, issue.getSummary());
        add(passages, Place.DESCRIPTION, null, issue.getDescription());
        comments.getComments(issue).stream().filter(JiraIssueTexts::isForEverybody).forEach(comment -> add(passages, Place.COMMENT, comment.getId(), comment.getBody()));
        Collection<ProjectComponent> parts = issue.getComponents();
        Long component = parts == null || parts.isEmpty() ? null : parts.iterator().next().getId();
        return new IssueText(new IssueRef(issue.getId(), issue.getKey(), issue.getSummary()), issue.getProjectObject().getKey(), component, passages);
    }

    /** What only a group or a role may read must not show to others who may see the issue. */
    private static boolean isForEverybody(Comment comment) {
        return comment.getGroupLevel() == null && comment.getRoleLevelId() == null;
    }

    private static void add(List<Passage> passages, Place place, Long commentId, String text) {
        if (text != null && !text.isBlank()) {
            passages.add(new Passage(place, commentId, text));
        }
    }
}
