package io.tandem.adapter.jira.debt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import io.tandem.debt.suggestion.model.IssueText;
import io.tandem.debt.suggestion.model.IssueText.Passage;
import java.util.Arrays;
import java.util.List;
import org.junit.Test;

public class JiraIssueTextsTest {
    private final ProjectManager projects = mock(ProjectManager.class);
    private final IssueManager issues = mock(IssueManager.class);
    private final CommentManager comments = mock(CommentManager.class);
    private final JiraIssueTexts texts = new JiraIssueTexts(projects, issues, comments);

    private static Comment comment(long id, String body, String group, Long role) {
        Comment comment = mock(Comment.class);
        when(comment.getId()).thenReturn(id);
        when(comment.getBody()).thenReturn(body);
        when(comment.getGroupLevel()).thenReturn(group);
        when(comment.getRoleLevelId()).thenReturn(role);
        return comment;
    }

    @Test
    public void whatOnlyAGroupOrARoleMayReadIsLeftOut() {
        Project project = mock(Project.class);
        when(project.getKey()).thenReturn("DEMO");
        MutableIssue issue = mock(MutableIssue.class);
        when(issue.getId()).thenReturn(7L);
        when(issue.getKey()).thenReturn("DEMO-7");
        when(issue.getSummary()).thenReturn("A hack");
        when(issue.getProjectObject()).thenReturn(project);
        List<Comment> said = List.of(comment(1, "for all", null, null), comment(2, "for a group", "jira-administrators", null), comment(3, "for a role", null, 10002L), comment(4, "  ", null, null));
        when(comments.getComments(issue)).thenReturn(said);
        when(issues.getIssueObjects(any())).thenReturn(Arrays.asList(issue, null));

        List<IssueText> read = texts.list(List.of(7L, 8L));

        assertThat(read).singleElement().satisfies(text -> {
            assertThat(text.passages()).extracting(Passage::text).containsExactly("A hack", "for all");
            assertThat(text.componentId()).isNull();
            assertThat(text.projectKey()).isEqualTo("DEMO");
        });
    }

    @Test
    public void anUnknownProjectHasNoIssues() {
        assertThat(texts.listIssueIds("NONE")).isEmpty();
    }
}
