package io.tandem.adapter.jira.debt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.bc.issue.IssueService.UpdateValidationResult;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.version.Version;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.ErrorCollection;
import io.tandem.debt.model.ReleaseRef;
import io.tandem.debt.repayment.port.ReleaseIssues.IssueOutcome;
import io.tandem.debt.repayment.port.ReleaseIssues.Outcome;
import io.tandem.shared.Actor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.Before;
import org.junit.Test;

/** What becomes of one linked issue, whatever Jira answers. */
public class JiraReleaseIssuesTest {
    private static final ReleaseRef TWO = new ReleaseRef(12, "2.0");
    private static final Actor PETRA = new Actor("petra", "Petra");
    private final IssueManager manager = mock(IssueManager.class);
    private final IssueService service = mock(IssueService.class);
    private final PermissionManager permissions = mock(PermissionManager.class);
    private final UserManager users = mock(UserManager.class);
    private final ApplicationUser petra = mock(ApplicationUser.class);
    private final MutableIssue issue = mock(MutableIssue.class);
    private final Project project = mock(Project.class);
    private final StatusCategory category = mock(StatusCategory.class);
    private final IssueInputParameters input = mock(IssueInputParameters.class);
    private final UpdateValidationResult validated = mock(UpdateValidationResult.class);
    private final IssueResult updated = mock(IssueResult.class);
    private final ErrorCollection errors = mock(ErrorCollection.class);
    private final List<Version> fixVersions = new ArrayList<>(List.of(version(11)));
    private final JiraReleaseIssues issues = new JiraReleaseIssues(manager, service, permissions, users);

    @Before
    public void anIssueThatCanBeChanged() {
        Status status = mock(Status.class);
        when(users.getUserByKey("petra")).thenReturn(petra);
        when(manager.getIssueObjects(any())).thenReturn(List.<Issue>of(issue));
        when(manager.getIssueObject(1L)).thenReturn(issue);
        when(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, petra)).thenReturn(true);
        when(issue.getId()).thenReturn(1L);
        when(issue.getKey()).thenReturn("DEMO-1");
        when(issue.getProjectObject()).thenReturn(project);
        when(project.getKey()).thenReturn("DEMO");
        when(issue.getStatus()).thenReturn(status);
        when(status.getStatusCategory()).thenReturn(category);
        when(category.getKey()).thenReturn(StatusCategory.IN_PROGRESS);
        when(issue.getFixVersions()).thenAnswer(call -> (Collection<Version>) fixVersions);
        when(service.isEditable(issue, petra)).thenReturn(true);
        when(service.newIssueInputParameters()).thenReturn(input);
        when(service.validateUpdate(petra, 1L, input)).thenReturn(validated);
        when(validated.isValid()).thenReturn(true);
        when(validated.getErrorCollection()).thenReturn(errors);
        when(updated.isValid()).thenReturn(true);
        when(updated.getErrorCollection()).thenReturn(errors);
        when(service.update(petra, validated)).thenAnswer(call -> {
            fixVersions.add(version(12));
            return updated;
        });
    }

    @Test
    public void theReleaseIsAddedAndTheOthersStay() {
        assertThat(add()).isEqualTo(Outcome.ADDED);
        verify(input).setFixVersionIds(11L, 12L);
        verify(input).setRetainExistingValuesWhenParameterNotProvided(true);
        assertThat(add()).as("again").isEqualTo(Outcome.ALREADY);
    }

    @Test
    public void lookingWritesNothing() {
        assertThat(issues.check(PETRA, "DEMO", TWO, List.of(1L)).get(0).outcome()).isEqualTo(Outcome.ADDED);
        verify(service, never()).update(any(), any());
    }

    @Test
    public void whatMayNotBeChangedIsNotTried() {
        when(service.isEditable(issue, petra)).thenReturn(false);
        assertThat(add()).isEqualTo(Outcome.FORBIDDEN);
        when(category.getKey()).thenReturn(StatusCategory.COMPLETE);
        assertThat(add()).isEqualTo(Outcome.DONE);
        when(project.getKey()).thenReturn("OTHER");
        assertThat(add()).isEqualTo(Outcome.OTHER_PROJECT);
        verify(service, never()).validateUpdate(any(), any(), any());
    }

    @Test
    public void whatIsHiddenIsNotNamed() {
        when(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, petra)).thenReturn(false);
        assertThat(issues.add(PETRA, "DEMO", TWO, List.of(1L))).isEmpty();
        assertThat(issues.add(new Actor("gone", "Gone"), "DEMO", TWO, List.of(1L))).isEmpty();
    }

    @Test
    public void jirasRefusalIsToldInItsWords() {
        when(validated.isValid()).thenReturn(false);
        when(errors.getErrorMessages()).thenReturn(List.of("No."));
        when(errors.getErrors()).thenReturn(Map.of("summary", "A summary is needed."));
        assertThat(issues.add(PETRA, "DEMO", TWO, List.of(1L))).extracting(IssueOutcome::outcome, IssueOutcome::message).containsExactly(tuple(Outcome.REFUSED, "No. A summary is needed."));
        when(errors.getReasons()).thenReturn(Set.of(ErrorCollection.Reason.FORBIDDEN));
        assertThat(add()).isEqualTo(Outcome.FORBIDDEN);
    }

    @Test
    public void aFieldThatIsNotOnTheScreenAndAFailureAreRefusalsToo() {
        doReturn(updated).when(service).update(petra, validated);
        assertThat(add()).as("Jira took the change and left the field").isEqualTo(Outcome.REFUSED);
        doThrow(new IllegalStateException("a listener broke")).when(service).update(petra, validated);
        assertThat(add()).isEqualTo(Outcome.REFUSED);
    }

    private Outcome add() {
        return issues.add(PETRA, "DEMO", TWO, List.of(1L)).get(0).outcome();
    }

    private static Version version(long id) {
        Version version = mock(Version.class);
        when(version.getId()).thenReturn(id);
        return version;
    }
}
