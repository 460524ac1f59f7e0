package io.tandem.sandbox.jira.api;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.worklog.Worklog;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.version.Version;
import com.atlassian.jira.user.ApplicationUser;
import io.tandem.sandbox.jira.model.CommentRow;
import io.tandem.sandbox.jira.model.ComponentRow;
import io.tandem.sandbox.jira.model.ConstantRow;
import io.tandem.sandbox.jira.model.ConstantRow.Kind;
import io.tandem.sandbox.jira.model.IssueData;
import io.tandem.sandbox.jira.model.LinkRow;
import io.tandem.sandbox.jira.model.ProjectRow;
import io.tandem.sandbox.jira.model.VersionRow;
import io.tandem.sandbox.jira.model.WorklogRow;
import io.tandem.sandbox.jira.service.People;
import io.tandem.sandbox.jira.service.Person;
import io.tandem.sandbox.jira.store.JiraStore;
import io.tandem.sandbox.jira.workflow.Descriptors;
import java.util.List;

/** Makes the API's objects of rows. An id or key of nothing gives {@code null}, as Jira's API does. */
public final class Views {
    private final JiraStore store;
    private final People people;

    public Views(JiraStore store, People people) {
        this.store = store;
        this.people = people;
    }

    JiraStore store() {
        return store;
    }

    People people() {
        return people;
    }

    public ApplicationUser user(String key) {
        return people.byKey(key).map(Views::user).orElse(null);
    }

    public static ApplicationUser user(Person person) {
        return new JiraUser(person);
    }

    /** The key, or {@code null} for nobody. */
    static String key(ApplicationUser user) {
        return user == null ? null : user.getKey();
    }

    public JiraIssue issue(IssueData data) {
        return new JiraIssue(this, data);
    }

    JiraIssue issue(long id) {
        return store.issues().find(id).map(this::issue).orElse(null);
    }

    JiraIssue issue(String key) {
        return key == null ? null : store.issues().find(key).map(this::issue).orElse(null);
    }

    public Project project(ProjectRow row) {
        return Offer.as(Project.class, new ProjectView(this, row));
    }

    public Project project(long id) {
        return store.projects().find(id).map(this::project).orElse(null);
    }

    Version version(VersionRow row) {
        return Offer.as(Version.class, new PartViews.VersionView(this, row));
    }

    Version version(long id) {
        return store.projects().version(id).map(this::version).orElse(null);
    }

    ProjectComponent component(ComponentRow row) {
        return Offer.as(ProjectComponent.class, new PartViews.ComponentView(this, row));
    }

    ProjectComponent component(long id) {
        return store.projects().component(id).map(this::component).orElse(null);
    }

    Status status(long id) {
        return store.constants().status(id).map(Constants::status).orElse(null);
    }

    /** The status in which a project's issues begin: that of its workflow's first step. */
    long firstStatus(long projectId) {
        String workflow = store.projects().find(projectId).orElseThrow().workflow();
        return Descriptors.statusId(Descriptors.steps(new Descriptors(store.desk()).load(workflow)).get(0));
    }

    IssueType type(long id) {
        return store.constants().find(Kind.TYPE, id).map(Constants::type).orElse(null);
    }

    List<IssueType> types() {
        return store.constants().list(Kind.TYPE).stream().map(Constants::type).toList();
    }

    Priority priority(Long id) {
        return id == null ? null : store.constants().find(Kind.PRIORITY, id).map(Constants::priority).orElse(null);
    }

    Resolution resolution(Long id) {
        return id == null ? null : store.constants().find(Kind.RESOLUTION, id).map(Constants::resolution).orElse(null);
    }

    IssueLinkType linkType(long id) {
        return store.constants().find(Kind.LINK, id).map(this::linkType).orElse(null);
    }

    IssueLinkType linkType(ConstantRow row) {
        return Offer.as(IssueLinkType.class, new PartViews.LinkTypeView(row));
    }

    IssueLink link(LinkRow row) {
        return Offer.as(IssueLink.class, new PartViews.LinkView(this, row));
    }

    Comment comment(CommentRow row) {
        return Offer.as(Comment.class, new PartViews.CommentView(this, row));
    }

    Worklog worklog(WorklogRow row) {
        return Offer.as(Worklog.class, new PartViews.WorklogView(this, row));
    }
}
