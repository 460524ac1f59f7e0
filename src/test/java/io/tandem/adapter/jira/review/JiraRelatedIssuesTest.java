package io.tandem.adapter.jira.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.query.Query;
import io.tandem.review.model.RelatedIssue;
import io.tandem.shared.Actor;
import io.tandem.shared.Reason;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.Before;
import org.junit.Test;

/** What is proposed, in which order, and what is never shown; Jira's managers are stood in for. */
public class JiraRelatedIssuesTest {
    private static final Actor VIEWER = new Actor("dev", "Dev");
    private final IssueManager issues = mock(IssueManager.class);
    private final IssueLinkManager links = mock(IssueLinkManager.class);
    private final SearchService search = mock(SearchService.class);
    private final PermissionManager permissions = mock(PermissionManager.class);
    private final UserManager users = mock(UserManager.class);
    private final JiraRelatedIssues related = new JiraRelatedIssues(issues, links, mock(CustomFieldManager.class), search, permissions, users);
    private final ApplicationUser user = mock(ApplicationUser.class);
    private MutableIssue own;

    @Before
    public void anIssue() {
        when(users.getUserByKey("dev")).thenReturn(user);
        own = issue(1);
        when(own.getParentObject()).thenReturn(null);
    }

    @Test
    public void linksAreFollowedOneStepFurther() {
        MutableIssue blocked = issue(2);
        MutableIssue behind = issue(3);
        link(own, "blocks", blocked);
        link(behind, "relates to", blocked);
        assertThat(related.list(VIEWER, "DEMO-1", List.of(), 50)).extracting(RelatedIssue::key, RelatedIssue::reasons).containsExactly(
                org.assertj.core.groups.Tuple.tuple("DEMO-2", List.of(Reason.of("review.related.link", "DEMO-1", "blocks", "DEMO-2"))),
                org.assertj.core.groups.Tuple.tuple("DEMO-3", List.of(Reason.of("review.related.step", "DEMO-3", "relates to", "DEMO-2"))));
    }

    @Test
    public void whatMayNotBeSeenIsNeitherShownNorFollowed() {
        MutableIssue hidden = issue(2);
        when(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, hidden, user)).thenReturn(false);
        link(own, "blocks", hidden);
        link(hidden, "blocks", issue(3));
        assertThat(related.list(VIEWER, "DEMO-1", List.of(), 50)).isEmpty();
    }

    @Test
    public void openWorkOnTheSameComponentIsSearchedAsTheViewer() throws Exception {
        ProjectComponent ledger = component(7, "Ledger");
        ProjectComponent api = component(8, "API");
        Project project = own.getProjectObject();
        when(project.getComponents()).thenReturn(List.of(ledger, api));
        MutableIssue other = issue(4);
        doReturn(List.of(ledger)).when(other).getComponents();
        Query query = mock(Query.class);
        when(search.parseQuery(eq(user), contains("component in (7) AND statusCategory != Done"))).thenReturn(new SearchService.ParseResult(query, null));
        SearchResults<com.atlassian.jira.issue.Issue> found = results(own, other);
        when(search.search(eq(user), eq(query), any())).thenReturn(found);
        link(own, "blocks", issue(5));
        assertThat(related.list(VIEWER, "DEMO-1", List.of("ledger", "x\" OR project = SEC"), 50)).extracting(RelatedIssue::key).as("links before components, never the issue itself").containsExactly("DEMO-5", "DEMO-4");
        verify(search).parseQuery(eq(user), anyString());
    }

    @Test
    public void noMoreThanAskedFor() {
        LongStream.rangeClosed(2, 60).forEach(number -> link(own, "blocks", issue(number)));
        assertThat(related.list(VIEWER, "DEMO-1", List.of(), 50)).hasSize(50);
        assertThat(related.list(VIEWER, "NONE-1", List.of(), 50)).isEmpty();
    }

    private MutableIssue issue(long number) {
        MutableIssue issue = mock(MutableIssue.class, RETURNS_DEEP_STUBS);
        when(issue.getId()).thenReturn(number);
        when(issue.getKey()).thenReturn("DEMO-" + number);
        when(issue.getParentObject()).thenReturn(null);
        doReturn(List.of()).when(issue).getSubTaskObjects();
        doReturn(List.of()).when(issue).getFixVersions();
        Project project = mock(Project.class);
        when(project.getComponents()).thenReturn(List.of());
        when(issue.getProjectObject()).thenReturn(project);
        when(issues.getIssueObject("DEMO-" + number)).thenReturn(issue);
        when(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, user)).thenReturn(true);
        return issue;
    }

    private void link(MutableIssue from, String verb, MutableIssue to) {
        IssueLink link = mock(IssueLink.class, RETURNS_DEEP_STUBS);
        when(link.getSourceObject()).thenReturn(from);
        when(link.getDestinationObject()).thenReturn(to);
        when(link.getIssueLinkType().getOutward()).thenReturn(verb);
        add(links.getOutwardLinks(from.getId()), link, true, from.getId());
        add(links.getInwardLinks(to.getId()), link, false, to.getId());
    }

    private void add(List<IssueLink> before, IssueLink link, boolean isOutward, long id) {
        List<IssueLink> all = java.util.stream.Stream.concat(before.stream(), java.util.stream.Stream.of(link)).toList();
        when(isOutward ? links.getOutwardLinks(id) : links.getInwardLinks(id)).thenReturn(all);
    }

    private static ProjectComponent component(long id, String name) {
        ProjectComponent component = mock(ProjectComponent.class);
        when(component.getId()).thenReturn(id);
        when(component.getName()).thenReturn(name);
        return component;
    }

    private static SearchResults<com.atlassian.jira.issue.Issue> results(MutableIssue... found) {
        return new SearchResults<>() {
            @Override
            public List<com.atlassian.jira.issue.Issue> getResults() {
                return List.of(found);
            }
        };
    }
}
