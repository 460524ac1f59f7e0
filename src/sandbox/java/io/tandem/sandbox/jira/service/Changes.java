package io.tandem.sandbox.jira.service;

import io.tandem.sandbox.jira.model.CommentRow;
import io.tandem.sandbox.jira.model.ConstantRow;
import io.tandem.sandbox.jira.model.HistoryGroup;
import io.tandem.sandbox.jira.model.HistoryItem;
import io.tandem.sandbox.jira.model.IssueData;
import io.tandem.sandbox.jira.model.LinkRow;
import io.tandem.sandbox.jira.model.StatusRow;
import io.tandem.sandbox.jira.model.WorklogRow;
import io.tandem.sandbox.jira.store.JiraStore;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Every way an issue changes: stored with its history in one transaction, then told to the listeners. Event types are Jira's ids; 0 tells nobody. */
public final class Changes {
    public static final long CREATED = 1;
    public static final long UPDATED = 2;
    public static final long COMMENTED = 6;
    public static final long DELETED = 8;
    public static final long MOVED = 9;
    public static final long WORK_LOGGED = 10;
    public static final long GENERIC = 13;
    private final JiraStore store;
    private final People people;
    private final Clock clock;
    private final List<ChangeListener> listeners = new CopyOnWriteArrayList<>();

    public Changes(JiraStore store, People people, Clock clock) {
        this.store = store;
        this.people = people;
        this.clock = clock;
    }

    public void listen(ChangeListener listener) {
        listeners.add(listener);
    }

    /** Stores a new issue under the next number of its project. */
    public IssueData create(IssueData issue, String actor) {
        Instant now = now();
        issue.created = now;
        issue.updated = now;
        issue.creator = actor;
        issue.remainingEstimate = issue.remainingEstimate == null ? issue.originalEstimate : issue.remainingEstimate;
        IssueData stored = store.issues().create(issue);
        tell(stored, actor, CREATED, null, null, null);
        return stored;
    }

    /** Stores the new state; writes history for what differs and nothing when nothing does. */
    public IssueData update(IssueData after, String actor, long eventType) {
        return update(after, actor, eventType, List.of(), null);
    }

    /** As {@link #update(IssueData, String, long)}, with further history items and a comment in the same change. */
    public IssueData update(IssueData after, String actor, long eventType, List<HistoryItem> more, String comment) {
        IssueData next = after.copy();
        Instant now = now();
        HistoryGroup group = store.transaction(() -> apply(next, actor, more, now));
        CommentRow row = comment == null || comment.isBlank() ? null : addComment(next.id, actor, comment, now);
        if (group != null || row != null) {
            tell(next, actor, eventType, group, row, null);
        }
        return next;
    }

    /** Stores an issue in another project: {@code after} names it and has what the issue keeps there. The old key still finds it. */
    public IssueData move(IssueData before, IssueData after, String actor) {
        IssueData next = after.copy();
        Instant now = now();
        HistoryGroup group = store.transaction(() -> {
            next.updated = now;
            store.issues().move(next, before.key());
            List<HistoryItem> items = new ArrayList<>(new IssueDiff(store, people).items(before, next));
            items.add(HistoryItem.of("project", Long.toString(before.projectId), projectName(before.projectId), Long.toString(next.projectId), projectName(next.projectId)));
            items.add(HistoryItem.of("Key", null, before.key(), null, next.key()));
            HistoryGroup written = new HistoryGroup(0, actor, now, items);
            return new HistoryGroup(store.history().add(next.id, written), actor, now, items);
        });
        tell(next, actor, MOVED, group, null, null);
        return next;
    }

    private String projectName(long id) {
        return store.projects().find(id).map(project -> project.name()).orElse(null);
    }

    private HistoryGroup apply(IssueData next, String actor, List<HistoryItem> more, Instant now) {
        IssueData before = store.issues().find(next.id).orElseThrow(() -> new IllegalStateException("Issue " + next.key() + " is gone"));
        settleResolution(before, next, now);
        List<HistoryItem> items = new ArrayList<>(new IssueDiff(store, people).items(before, next));
        items.addAll(more);
        if (items.isEmpty()) {
            return null;
        }
        next.updated = now;
        store.issues().update(next);
        HistoryGroup group = new HistoryGroup(0, actor, now, items);
        return new HistoryGroup(store.history().add(next.id, group), actor, now, items);
    }

    /** A status of the category Done resolves, any other one unresolves. */
    private void settleResolution(IssueData before, IssueData next, Instant now) {
        if (before.statusId == next.statusId) {
            return;
        }
        boolean done = store.constants().status(next.statusId).map(StatusRow::category).filter(StatusRow.Category.DONE::equals).isPresent();
        if (done && next.resolutionId == null) {
            next.resolutionId = store.constants().list(ConstantRow.Kind.RESOLUTION).stream().findFirst().map(ConstantRow::id).orElse(null);
        }
        next.resolutionId = done ? next.resolutionId : null;
        next.resolved = done ? now : null;
    }

    public CommentRow comment(IssueData issue, String actor, String body, boolean dispatch) {
        CommentRow row = addComment(issue.id, actor, body, now());
        tell(issue, actor, dispatch ? COMMENTED : 0, null, row, null);
        return row;
    }

    /** Starts or ends watching; Jira tells nobody. */
    public void watch(IssueData issue, String userKey, boolean watching) {
        if (watching) {
            store.activity().watch(issue.id, List.of(userKey));
        } else {
            store.activity().unwatch(issue.id, userKey);
        }
    }

    private CommentRow addComment(long issueId, String actor, String body, Instant at) {
        return store.activity().addComment(new CommentRow(0, issueId, actor, body, at, at));
    }

    /** Logs work: time spent grows, the remaining estimate shrinks (or becomes {@code newRemaining}). */
    public WorklogRow logWork(IssueData issue, String actor, Instant started, long seconds, String text, Long newRemaining) {
        Instant now = now();
        IssueData next = issue.copy();
        HistoryGroup[] history = new HistoryGroup[1];
        WorklogRow row = store.transaction(() -> {
            WorklogRow stored = store.activity().addWorklog(new WorklogRow(0, issue.id, actor, text, started, seconds, now, now));
            next.timeSpent = (issue.timeSpent == null ? 0 : issue.timeSpent) + seconds;
            next.remainingEstimate = newRemaining != null ? newRemaining : issue.remainingEstimate == null ? null : Long.valueOf(Math.max(0, issue.remainingEstimate - seconds));
            history[0] = apply(next, actor, List.of(HistoryItem.of("WorklogId", null, null, Long.toString(stored.id()), Long.toString(stored.id()))), now);
            return stored;
        });
        tell(next, actor, WORK_LOGGED, history[0], null, row);
        return row;
    }

    /** Links two issues and writes it into both histories. */
    public void link(ConstantRow type, IssueData source, IssueData target, String actor) {
        store.transaction(() -> {
            store.activity().addLink(type.id(), source.key(), target.key());
            noteLink(source, actor, target.key(), type.outward());
            noteLink(target, actor, source.key(), type.inward());
            return null;
        });
        tell(source, actor, UPDATED, null, null, null);
    }

    public void unlink(LinkRow link) {
        store.activity().removeLink(link.id());
    }

    private void noteLink(IssueData issue, String actor, String other, String words) {
        HistoryItem item = HistoryItem.of("Link", null, null, other, "This issue " + words + " " + other);
        store.history().add(issue.id, new HistoryGroup(0, actor, now(), List.of(item)));
    }

    /** Deletes an issue and its sub-tasks, each with an event of its own. */
    public void delete(IssueData issue, String actor, long eventType) {
        store.issues().list("where i.parent_key = ?", issue.key()).forEach(part -> delete(part, actor, eventType));
        store.issues().delete(issue.id);
        tell(issue, actor, eventType, null, null, null);
    }

    private void tell(IssueData issue, String actor, long type, HistoryGroup group, CommentRow comment, WorklogRow worklog) {
        if (type != 0) {
            listeners.forEach(listener -> listener.changed(new ChangeListener.Change(issue.copy(), actor, type, group, comment, worklog)));
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
