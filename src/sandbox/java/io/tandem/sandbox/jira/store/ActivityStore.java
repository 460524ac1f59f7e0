package io.tandem.sandbox.jira.store;

import io.tandem.sandbox.jira.model.CommentRow;
import io.tandem.sandbox.jira.model.LinkRow;
import io.tandem.sandbox.jira.model.WorklogRow;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What people do around an issue: comments, work logs, links, watching. */
public final class ActivityStore {
    static final String INSERT_COMMENT = "insert into jira_comment (id, issue_id, author, body, created, updated) values (?, ?, ?, ?, ?, ?)";
    static final String INSERT_WORKLOG = "insert into jira_worklog (id, issue_id, author, text, started, seconds, created, updated) values (?, ?, ?, ?, ?, ?, ?, ?)";
    static final String INSERT_LINK = "insert into jira_link (id, type_id, source_key, target_key) values (?, ?, ?, ?)";
    private final Jdbc jdbc;
    private final Counters counters;

    ActivityStore(Jdbc jdbc, Counters counters) {
        this.jdbc = jdbc;
        this.counters = counters;
    }

    public List<CommentRow> comments(long issueId) {
        return jdbc.list("select * from jira_comment where issue_id = ? order by created, id", ActivityStore::comment, issueId);
    }

    public Optional<CommentRow> comment(long id) {
        return jdbc.first("select * from jira_comment where id = ?", ActivityStore::comment, id);
    }

    public CommentRow addComment(CommentRow comment) {
        CommentRow stored = new CommentRow(counters.next("comment"), comment.issueId(), comment.authorKey(), comment.body(), comment.created(), comment.updated());
        jdbc.update(INSERT_COMMENT, row(stored));
        return stored;
    }

    public List<WorklogRow> worklogs(long issueId) {
        return jdbc.list("select * from jira_worklog where issue_id = ? order by started, id", ActivityStore::worklog, issueId);
    }

    public Optional<WorklogRow> worklog(long id) {
        return jdbc.first("select * from jira_worklog where id = ?", ActivityStore::worklog, id);
    }

    /** Work logs changed after an instant, oldest change first, at most 1000 (as Jira pages them). */
    public List<WorklogRow> worklogsSince(Instant since) {
        return jdbc.list("select * from jira_worklog where updated > ? order by updated, id limit 1000", ActivityStore::worklog, since);
    }

    public WorklogRow addWorklog(WorklogRow worklog) {
        WorklogRow stored = new WorklogRow(counters.next("worklog"), worklog.issueId(), worklog.authorKey(), worklog.text(), worklog.started(), worklog.seconds(), worklog.created(), worklog.updated());
        jdbc.update(INSERT_WORKLOG, row(stored));
        return stored;
    }

    public void removeWorklog(long id) {
        jdbc.update("delete from jira_worklog where id = ?", id);
    }

    /** Links in which an issue is the source or the target and the other end exists. */
    public List<LinkRow> links(String key) {
        return jdbc.list("select l.* from jira_link l where (l.source_key = ? and exists (select 1 from jira_issue i where i.issue_key = l.target_key))"
            + " or (l.target_key = ? and exists (select 1 from jira_issue i where i.issue_key = l.source_key)) order by l.type_id, l.id", ActivityStore::link, key, key);
    }

    public Optional<LinkRow> link(long id) {
        return jdbc.first("select * from jira_link where id = ?", ActivityStore::link, id);
    }

    public List<LinkRow> linksOfType(long typeId) {
        return jdbc.list("select * from jira_link where type_id = ? order by id", ActivityStore::link, typeId);
    }

    /** Links two issues; a link that is there already stays one. */
    public void addLink(long typeId, String source, String target) {
        if (jdbc.number("select count(*) from jira_link where type_id = ? and source_key = ? and target_key = ?", typeId, source, target) == 0) {
            jdbc.update(INSERT_LINK, counters.next("link"), typeId, source, target);
        }
    }

    public void removeLink(long id) {
        jdbc.update("delete from jira_link where id = ?", id);
    }

    /** The keys of those who watch an issue. */
    public List<String> watchers(long issueId) {
        return jdbc.list("select user_key from jira_vote where issue_id = ? and watching order by user_key", row -> row.getString(1), issueId);
    }

    public void watch(long issueId, Collection<String> userKeys) {
        List<String> watching = watchers(issueId);
        userKeys.stream().filter(key -> key != null && !watching.contains(key)).forEach(key -> jdbc.update("insert into jira_vote (issue_id, user_key, watching) values (?, ?, true)", issueId, key));
    }

    public void unwatch(long issueId, String userKey) {
        jdbc.update("delete from jira_vote where issue_id = ? and user_key = ? and watching", issueId, userKey);
    }

    static Object[] row(CommentRow c) {
        return new Object[] {c.id(), c.issueId(), c.authorKey(), c.body(), c.created(), c.updated()};
    }

    static Object[] row(WorklogRow w) {
        return new Object[] {w.id(), w.issueId(), w.authorKey(), w.text(), w.started(), w.seconds(), w.created(), w.updated()};
    }

    private static CommentRow comment(ResultSet row) throws SQLException {
        return new CommentRow(row.getLong("id"), row.getLong("issue_id"), row.getString("author"), row.getString("body"), Jdbc.instant(row, "created"), Jdbc.instant(row, "updated"));
    }

    private static WorklogRow worklog(ResultSet row) throws SQLException {
        return new WorklogRow(row.getLong("id"), row.getLong("issue_id"), row.getString("author"), row.getString("text"), Jdbc.instant(row, "started"), row.getLong("seconds"),
            Jdbc.instant(row, "created"), Jdbc.instant(row, "updated"));
    }

    private static LinkRow link(ResultSet row) throws SQLException {
        return new LinkRow(row.getLong("id"), row.getLong("type_id"), row.getString("source_key"), row.getString("target_key"));
    }
}
