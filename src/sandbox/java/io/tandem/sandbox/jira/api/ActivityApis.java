package io.tandem.sandbox.jira.api;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.issue.worklog.Worklog;
import com.atlassian.jira.user.ApplicationUser;
import io.tandem.sandbox.jira.model.HistoryGroup;
import io.tandem.sandbox.jira.model.IssueData;
import io.tandem.sandbox.jira.service.Changes;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** ChangeHistoryManager, CommentManager, WorklogManager, LabelManager and WatcherManager. */
public final class ActivityApis {
    private ActivityApis() {
    }

    /** ChangeHistoryManager: oldest change first. */
    public record Histories(Views views) {
        public List<ChangeHistory> getChangeHistories(Issue issue) {
            return views(issue, views.store().history().of(issue.getId()));
        }

        public List<ChangeHistory> getChangeHistoriesSince(Issue issue, Date since) {
            return views(issue, views.store().history().since(issue.getId(), since.toInstant()));
        }

        public List<ChangeHistory> getChangeHistoriesForUser(Issue issue, ApplicationUser remoteUser) {
            return getChangeHistories(issue);
        }

        public List<ChangeItemBean> getChangeItemsForField(Issue issue, String field) {
            return getChangeHistories(issue).stream().flatMap(change -> change.getChangeItemBeans().stream()).filter(item -> item.getField().equalsIgnoreCase(field)).toList();
        }

        public Collection<String> getPreviousIssueKeys(Long issueId) {
            return views.store().issues().formerKeys(issueId);
        }

        private List<ChangeHistory> views(Issue issue, List<HistoryGroup> groups) {
            return groups.stream().map(group -> (ChangeHistory) new PartViews.ChangeView(views, group, issue)).toList();
        }
    }

    /** CommentManager. */
    public record Comments(Views views, Changes changes) {
        public Comment create(Issue issue, ApplicationUser author, String body, boolean dispatchEvent) {
            return views.comment(changes.comment(((JiraIssue) issue).data(), Views.key(author), body, dispatchEvent));
        }

        public Comment create(Issue issue, ApplicationUser author, String body, String groupLevel, Long roleLevelId, boolean dispatchEvent) {
            return create(issue, author, body, dispatchEvent);
        }

        public List<Comment> getComments(Issue issue) {
            return views.store().activity().comments(issue.getId()).stream().map(views::comment).toList();
        }

        public List<Comment> getCommentsForUser(Issue issue, ApplicationUser user) {
            return getComments(issue);
        }

        public Comment getCommentById(Long commentId) {
            return views.store().activity().comment(commentId).map(views::comment).orElse(null);
        }

        public Comment getLastComment(Issue issue) {
            List<Comment> comments = getComments(issue);
            return comments.isEmpty() ? null : comments.get(comments.size() - 1);
        }
    }

    /** WorklogManager. */
    public record Worklogs(Views views, Changes changes) {
        public List<Worklog> getByIssue(Issue issue) {
            return views.store().activity().worklogs(issue.getId()).stream().map(views::worklog).toList();
        }

        public Worklog getById(Long id) {
            return views.store().activity().worklog(id).map(views::worklog).orElse(null);
        }

        public Worklog create(ApplicationUser user, Worklog worklog, Long newEstimate, boolean dispatchEvent) {
            IssueData issue = ((JiraIssue) worklog.getIssue()).data();
            return views.worklog(changes.logWork(issue, Views.key(user), worklog.getStartDate().toInstant(), worklog.getTimeSpent(), worklog.getComment(), newEstimate));
        }

        public List<Worklog> getWorklogsUpdatedSince(Long sinceInMilliseconds) {
            return views.store().activity().worklogsSince(Instant.ofEpochMilli(sinceInMilliseconds)).stream().map(views::worklog).toList();
        }
    }

    /** LabelManager. */
    public record Labels(Views views, Changes changes) {
        public Set<Label> getLabels(Long issueId) {
            return new TreeSet<>(views.issue(issueId).getLabels());
        }

        public Set<Label> setLabels(ApplicationUser remoteUser, Long issueId, Set<String> labels, boolean sendNotification, boolean causesChangeNotification) {
            IssueData issue = views.issue(issueId).data();
            issue.labels = new LinkedHashSet<>(labels);
            changes.update(issue, Views.key(remoteUser), causesChangeNotification ? Changes.UPDATED : 0);
            return getLabels(issueId);
        }

        public Label addLabel(ApplicationUser remoteUser, Long issueId, String label, boolean sendNotification) {
            IssueData issue = views.issue(issueId).data();
            issue.labels.add(label);
            changes.update(issue, Views.key(remoteUser), Changes.UPDATED);
            return new Label(null, issueId, label);
        }
    }

    /** WatcherManager. */
    public record Watchers(Views views, Changes changes) {
        public void startWatching(ApplicationUser user, Issue issue) {
            changes.watch(((JiraIssue) issue).data(), Views.key(user), true);
        }

        public void stopWatching(ApplicationUser user, Issue issue) {
            changes.watch(((JiraIssue) issue).data(), Views.key(user), false);
        }

        public Collection<ApplicationUser> getWatchersUnsorted(Issue issue) {
            return views.store().activity().watchers(issue.getId()).stream().map(views::user).filter(Objects::nonNull).toList();
        }

        public boolean isWatching(ApplicationUser watcher, Issue issue) {
            return watcher != null && views.store().activity().watchers(issue.getId()).contains(watcher.getKey());
        }
    }
}
