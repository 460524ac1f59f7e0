package io.tandem.sandbox.jira.store;

import io.tandem.sandbox.jira.model.CommentRow;
import io.tandem.sandbox.jira.model.HistoryGroup;
import io.tandem.sandbox.jira.model.IssueBundle;
import io.tandem.sandbox.jira.model.IssueData;
import io.tandem.sandbox.jira.model.LinkRow;
import io.tandem.sandbox.jira.model.WorklogRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Stores many issues at once. An issue whose key is there already is replaced and keeps its id, so the same import may run twice. */
public final class BulkWriter {
    /** Issues per transaction: large enough for batches, small enough for memory. */
    public static final int BATCH = 500;
    private final Jdbc jdbc;
    private final Counters counters;
    private final IssueStore issues;

    BulkWriter(Jdbc jdbc, Counters counters, IssueStore issues) {
        this.jdbc = jdbc;
        this.counters = counters;
        this.issues = issues;
    }

    /** Stores the bundles in one transaction. Keys must differ; project, type, status ids must exist. */
    public void write(List<IssueBundle> bundles) {
        jdbc.transaction(() -> {
            remove(giveIds(bundles));
            jdbc.batch(IssueStore.INSERT, bundles.stream().map(bundle -> IssueStore.row(bundle.issue())).toList());
            issues.insertParts(bundles.stream().map(IssueBundle::issue).toList());
            writeHistory(bundles);
            writeActivity(bundles);
            writeLinks(bundles);
            raiseNumbers(bundles);
        });
    }

    /** Ids for all; returns the ids of those that replace an issue. */
    private List<Long> giveIds(List<IssueBundle> bundles) {
        Map<String, Long> existing = issues.idsOf(bundles.stream().map(bundle -> bundle.issue().key()).toList());
        long next = counters.reserve("issue", bundles.size());
        for (IssueBundle bundle : bundles) {
            Long known = existing.get(bundle.issue().key());
            bundle.issue().id = known != null ? known : next++;
        }
        return List.copyOf(existing.values());
    }

    private void remove(List<Long> ids) {
        if (ids.isEmpty()) {
            return;
        }
        issues.deleteParts(ids);
        for (String table : List.of("jira_history", "jira_comment", "jira_worklog")) {
            jdbc.update("delete from " + table + " where issue_id in (" + Jdbc.marks(ids.size()) + ")", ids.toArray());
        }
        jdbc.update("delete from jira_issue where id in (" + Jdbc.marks(ids.size()) + ")", ids.toArray());
    }

    private void writeHistory(List<IssueBundle> bundles) {
        List<Object[]> rows = new ArrayList<>(bundles.size() * 12);
        int count = bundles.stream().mapToInt(bundle -> bundle.history().size()).sum();
        long id = counters.reserve("history", count);
        for (IssueBundle bundle : bundles) {
            for (HistoryGroup group : bundle.history()) {
                rows.add(HistoryStore.row(id++, bundle.issue().id, group));
            }
        }
        jdbc.batch(HistoryStore.INSERT, rows);
    }

    private void writeActivity(List<IssueBundle> bundles) {
        List<Object[]> comments = new ArrayList<>();
        List<Object[]> worklogs = new ArrayList<>();
        long comment = counters.reserve("comment", bundles.stream().mapToInt(bundle -> bundle.comments().size()).sum());
        long worklog = counters.reserve("worklog", bundles.stream().mapToInt(bundle -> bundle.worklogs().size()).sum());
        for (IssueBundle bundle : bundles) {
            long issue = bundle.issue().id;
            for (CommentRow c : bundle.comments()) {
                comments.add(ActivityStore.row(new CommentRow(comment++, issue, c.authorKey(), c.body(), c.created(), c.updated())));
            }
            for (WorklogRow w : bundle.worklogs()) {
                worklogs.add(ActivityStore.row(new WorklogRow(worklog++, issue, w.authorKey(), w.text(), w.started(), w.seconds(), w.created(), w.updated())));
            }
        }
        jdbc.batch(ActivityStore.INSERT_COMMENT, comments);
        jdbc.batch(ActivityStore.INSERT_WORKLOG, worklogs);
    }

    private void writeLinks(List<IssueBundle> bundles) {
        Map<String, LinkRow> links = new HashMap<>();
        bundles.forEach(bundle -> bundle.links().forEach(link -> links.put(identity(link), link)));
        if (links.isEmpty()) {
            return;
        }
        Object[] sources = links.values().stream().map(LinkRow::source).distinct().toArray();
        jdbc.list("select id, type_id, source_key, target_key from jira_link where source_key in (" + Jdbc.marks(sources.length) + ")",
            row -> links.remove(identity(new LinkRow(0, row.getLong(2), row.getString(3), row.getString(4)))), sources);
        long id = counters.reserve("link", links.size());
        List<Object[]> rows = new ArrayList<>();
        for (LinkRow link : links.values()) {
            rows.add(new Object[] {id++, link.typeId(), link.source(), link.target()});
        }
        jdbc.batch(ActivityStore.INSERT_LINK, rows);
    }

    private static String identity(LinkRow link) {
        return link.typeId() + ">" + link.source() + ">" + link.target();
    }

    private void raiseNumbers(List<IssueBundle> bundles) {
        Map<Long, Long> highest = new HashMap<>();
        for (IssueBundle bundle : bundles) {
            IssueData issue = bundle.issue();
            highest.merge(issue.projectId, issue.number, Math::max);
        }
        highest.forEach(counters::atLeast);
    }
}
