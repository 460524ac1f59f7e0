package io.tandem.sandbox.jira.api;

import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.UpdateIssueRequest;
import com.atlassian.jira.user.ApplicationUser;
import io.tandem.sandbox.jira.service.Changes;
import io.tandem.sandbox.jira.store.IssueStore;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** IssueManager: without permission checks, as in Jira. */
public final class IssueManagerApi {
    private final Views views;
    private final Changes changes;
    private final IssueStore issues;

    public IssueManagerApi(Views views, Changes changes) {
        this.views = views;
        this.changes = changes;
        this.issues = views.store().issues();
    }

    public MutableIssue getIssueObject(Long id) {
        return id == null ? null : views.issue(id);
    }

    /** Follows a key the issue had before it was moved. */
    public MutableIssue getIssueObject(String key) {
        return key == null ? null : issues.findEvenMoved(key).map(views::issue).orElse(null);
    }

    public MutableIssue getIssueByKeyIgnoreCase(String key) {
        return getIssueObject(key);
    }

    public MutableIssue getIssueByCurrentKey(String key) {
        return views.issue(key);
    }

    public List<Issue> getIssueObjects(Collection<Long> ids) {
        return ids.isEmpty() ? List.of()
            : issues.list("where i.id in (" + io.tandem.sandbox.jira.store.Jdbc.marks(ids.size()) + ") order by i.id", ids.toArray()).stream().map(data -> (Issue) views.issue(data)).toList();
    }

    public boolean isExistingIssueKey(String issueKey) {
        return !issues.idsOf(List.of(issueKey)).isEmpty();
    }

    public boolean atLeastOneIssueExists() {
        return !issues.ids("limit 1").isEmpty();
    }

    public Issue findMovedIssue(String oldIssueKey) {
        return issues.find(oldIssueKey).isPresent() ? null : getIssueObject(oldIssueKey);
    }

    public Set<String> getAllIssueKeys(Long issueId) {
        Issue issue = views.issue(issueId);
        if (issue == null) {
            return Set.of();
        }
        Set<String> keys = new LinkedHashSet<>(issues.formerKeys(issueId));
        keys.add(issue.getKey());
        return keys;
    }

    public Collection<Long> getIssueIdsForProject(Long projectId) {
        return issues.ids("where i.project_id = ? order by i.id", projectId);
    }

    public long getIssueCountForProject(Long projectId) {
        return issues.count("where i.project_id = ?", projectId);
    }

    public Issue createIssueObject(ApplicationUser remoteUser, Issue issue) {
        return views.issue(changes.create(((JiraIssue) issue).data(), Views.key(remoteUser)));
    }

    public Issue updateIssue(ApplicationUser user, MutableIssue issue, EventDispatchOption option, boolean sendMail) {
        long event = option != null && option.isEventBeingSent() ? option.getEventTypeId() : 0;
        Issue updated = views.issue(changes.update(((JiraIssue) issue).data(), Views.key(user), event));
        issue.resetModifiedFields();
        return updated;
    }

    public Issue updateIssue(ApplicationUser user, MutableIssue issue, UpdateIssueRequest request) {
        return updateIssue(user, issue, request.getEventDispatchOption(), request.isSendMail());
    }

    public void deleteIssue(ApplicationUser user, Issue issue, EventDispatchOption option, boolean sendMail) {
        changes.delete(((JiraIssue) issue).data(), Views.key(user), option.isEventBeingSent() ? option.getEventTypeId() : 0);
    }

    public void deleteIssueNoEvent(Issue issue) {
        changes.delete(((JiraIssue) issue).data(), null, 0);
    }

    public boolean isEditable(Issue issue) {
        return true;
    }

    public boolean isEditable(Issue issue, ApplicationUser user) {
        return user != null;
    }
}
