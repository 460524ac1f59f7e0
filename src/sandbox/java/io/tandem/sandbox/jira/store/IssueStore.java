package io.tandem.sandbox.jira.store;

import io.tandem.sandbox.jira.model.IssueData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Issues: found by id or key, listed by a condition and page, saved whole. */
public final class IssueStore {
    static final String COLUMNS = "id, project_id, issue_number, issue_key, type_id, status_id, priority_id, resolution_id, summary, description, environment, assignee, reporter, creator,"
        + " created, updated, resolved, due, original_estimate, remaining_estimate, time_spent, parent_key, epic_key, security_level, story_points, sprint, flagged";
    static final String INSERT = "insert into jira_issue (" + COLUMNS + ") values (" + Jdbc.marks(27) + ")";
    private static final String SELECT = "select i.* from jira_issue i ";
    private static final String UPDATE = "update jira_issue set " + String.join(" = ?, ", COLUMNS.substring(4).split(", *")) + " = ? where id = ?";
    private final Jdbc jdbc;
    private final Counters counters;

    IssueStore(Jdbc jdbc, Counters counters) {
        this.jdbc = jdbc;
        this.counters = counters;
    }

    public Optional<IssueData> find(long id) {
        return list("where i.id = ?", id).stream().findFirst();
    }

    /** By key; Jira's keys are upper case, and so is the comparison. */
    public Optional<IssueData> find(String key) {
        return list("where i.issue_key = ?", key.toUpperCase(java.util.Locale.ROOT)).stream().findFirst();
    }

    /** By its key, or by one it had before it was moved. */
    public Optional<IssueData> findEvenMoved(String key) {
        return find(key).or(() -> list("join jira_moved_issue m on m.issue_id = i.id where m.old_key = ?", key.toUpperCase(java.util.Locale.ROOT)).stream().findFirst());
    }

    /** The issues that had one of these keys before they were moved. */
    public List<Long> movedFrom(Collection<Object> oldKeys) {
        return jdbc.list("select issue_id from jira_moved_issue where old_key in (" + Jdbc.marks(oldKeys.size()) + ")", row -> row.getLong(1), oldKeys.toArray());
    }

    /** The keys an issue had before it was moved. */
    public List<String> formerKeys(long id) {
        return jdbc.list("select old_key from jira_moved_issue where issue_id = ? order by old_key", row -> row.getString(1), id);
    }

    /** Stores an issue under the next number of its new project, or under the number it had there before; who names its key names the new one. */
    public void move(IssueData issue, String oldKey) {
        jdbc.transaction(() -> {
            String prefix = issue.projectKey + "-";
            issue.number = formerKeys(issue.id).stream().filter(key -> key.startsWith(prefix)).map(key -> Long.valueOf(key.substring(prefix.length()))).findFirst().orElseGet(() -> counters.nextIssueNumber(issue.projectId));
            update(issue);
            jdbc.update("delete from jira_moved_issue where old_key = ?", issue.key());
            jdbc.update("insert into jira_moved_issue (old_key, issue_id) values (?, ?)", oldKey, issue.id);
            for (String place : List.of("jira_link set source_key", "jira_link set target_key", "jira_issue set parent_key", "jira_issue set epic_key")) {
                jdbc.update("update " + place + " = ? where " + place.substring(place.lastIndexOf(' ') + 1) + " = ?", issue.key(), oldKey);
            }
        });
    }

    /** Issues by a condition on {@code jira_issue i} (with ORDER BY and LIMIT as wanted), complete with labels, components and versions: four queries. */
    public List<IssueData> list(String condition, Object... args) {
        List<IssueData> issues = jdbc.list(SELECT + condition, IssueStore::read, args);
        if (!issues.isEmpty()) {
            complete(issues);
        }
        return issues;
    }

    public long count(String condition, Object... args) {
        return jdbc.number("select count(*) from jira_issue i " + condition, args);
    }

    public List<Long> ids(String condition, Object... args) {
        return jdbc.list("select i.id from jira_issue i " + condition, row -> row.getLong(1), args);
    }

    /** The ids of those keys that exist. */
    public Map<String, Long> idsOf(Collection<String> keys) {
        Map<String, Long> ids = new LinkedHashMap<>();
        if (!keys.isEmpty()) {
            jdbc.list("select issue_key, id from jira_issue where issue_key in (" + Jdbc.marks(keys.size()) + ")", row -> ids.put(row.getString(1), row.getLong(2)), keys.toArray());
        }
        return ids;
    }

    /** Stores a new issue under the project's next number. */
    public IssueData create(IssueData issue) {
        return jdbc.transaction(() -> {
            issue.id = counters.next("issue");
            issue.number = counters.nextIssueNumber(issue.projectId);
            jdbc.update(INSERT, row(issue));
            insertParts(List.of(issue));
            return issue;
        });
    }

    /** Replaces an issue's row and its labels, components and versions. */
    public void update(IssueData issue) {
        jdbc.transaction(() -> {
            List<Object> args = new ArrayList<>(Arrays.asList(row(issue)).subList(1, 27));
            args.add(issue.id);
            jdbc.update(UPDATE, args.toArray());
            deleteParts(List.of(issue.id));
            insertParts(List.of(issue));
        });
    }

    public void delete(long id) {
        jdbc.transaction(() -> {
            deleteParts(List.of(id));
            for (String table : List.of("jira_history", "jira_comment", "jira_worklog", "jira_vote", "jira_moved_issue")) {
                jdbc.update("delete from " + table + " where issue_id = ?", id);
            }
            jdbc.update("delete from jira_property where owner = 'issue' and owner_id = ?", id);
            jdbc.update("delete from jira_link where source_key in (select issue_key from jira_issue where id = ?) or target_key in (select issue_key from jira_issue where id = ?)", id, id);
            jdbc.update("delete from jira_issue where id = ?", id);
        });
    }

    void insertParts(Collection<IssueData> issues) {
        List<Object[]> labels = new ArrayList<>();
        List<Object[]> components = new ArrayList<>();
        List<Object[]> versions = new ArrayList<>();
        for (IssueData issue : issues) {
            issue.labels.forEach(label -> labels.add(new Object[] {issue.id, label}));
            issue.components.stream().distinct().forEach(id -> components.add(new Object[] {issue.id, id}));
            issue.fixVersions.stream().distinct().forEach(id -> versions.add(new Object[] {issue.id, id, true}));
            issue.affectedVersions.stream().distinct().forEach(id -> versions.add(new Object[] {issue.id, id, false}));
        }
        jdbc.batch("insert into jira_issue_label (issue_id, label) values (?, ?)", labels);
        jdbc.batch("insert into jira_issue_component (issue_id, component_id) values (?, ?)", components);
        jdbc.batch("insert into jira_issue_version (issue_id, version_id, fix) values (?, ?, ?)", versions);
    }

    void deleteParts(Collection<Long> ids) {
        for (String table : List.of("jira_issue_label", "jira_issue_component", "jira_issue_version")) {
            jdbc.update("delete from " + table + " where issue_id in (" + Jdbc.marks(ids.size()) + ")", ids.toArray());
        }
    }

    static Object[] row(IssueData i) {
        return new Object[] {i.id, i.projectId, i.number, i.key(), i.typeId, i.statusId, i.priorityId, i.resolutionId, i.summary, i.description, i.environment, i.assignee, i.reporter, i.creator,
            i.created, i.updated, i.resolved, i.due, i.originalEstimate, i.remainingEstimate, i.timeSpent, i.parentKey, i.epicKey, i.securityLevel, i.storyPoints, i.sprint, i.flagged};
    }

    private void complete(List<IssueData> issues) {
        Map<Long, IssueData> byId = new LinkedHashMap<>();
        issues.forEach(issue -> byId.put(issue.id, issue));
        Object[] ids = byId.keySet().toArray();
        String in = " where issue_id in (" + Jdbc.marks(ids.length) + ")";
        jdbc.list("select issue_id, label from jira_issue_label" + in + " order by label", row -> byId.get(row.getLong(1)).labels.add(row.getString(2)), ids);
        jdbc.list("select issue_id, component_id from jira_issue_component" + in + " order by component_id", row -> byId.get(row.getLong(1)).components.add(row.getLong(2)), ids);
        jdbc.list("select issue_id, version_id, fix from jira_issue_version" + in + " order by version_id", row -> versions(byId.get(row.getLong(1)), row.getBoolean(3)).add(row.getLong(2)), ids);
    }

    private static List<Long> versions(IssueData issue, boolean fix) {
        return fix ? issue.fixVersions : issue.affectedVersions;
    }

    private static IssueData read(ResultSet row) throws SQLException {
        IssueData i = new IssueData();
        i.id = row.getLong("id");
        i.projectId = row.getLong("project_id");
        i.number = row.getLong("issue_number");
        String key = row.getString("issue_key");
        i.projectKey = key.substring(0, key.lastIndexOf('-'));
        i.typeId = row.getLong("type_id");
        i.statusId = row.getLong("status_id");
        i.priorityId = Jdbc.longOrNull(row, "priority_id");
        i.resolutionId = Jdbc.longOrNull(row, "resolution_id");
        i.parentKey = row.getString("parent_key");
        i.epicKey = row.getString("epic_key");
        i.securityLevel = Jdbc.longOrNull(row, "security_level");
        readTexts(i, row);
        readTimes(i, row);
        return i;
    }

    private static void readTexts(IssueData i, ResultSet row) throws SQLException {
        i.summary = row.getString("summary");
        i.description = row.getString("description");
        i.environment = row.getString("environment");
        i.assignee = row.getString("assignee");
        i.reporter = row.getString("reporter");
        i.creator = row.getString("creator");
        i.sprint = row.getString("sprint");
        i.flagged = row.getBoolean("flagged");
        double points = row.getDouble("story_points");
        i.storyPoints = row.wasNull() ? null : points;
    }

    private static void readTimes(IssueData i, ResultSet row) throws SQLException {
        i.created = Jdbc.instant(row, "created");
        i.updated = Jdbc.instant(row, "updated");
        i.resolved = Jdbc.instant(row, "resolved");
        i.due = Jdbc.day(row, "due");
        i.originalEstimate = Jdbc.longOrNull(row, "original_estimate");
        i.remainingEstimate = Jdbc.longOrNull(row, "remaining_estimate");
        i.timeSpent = Jdbc.longOrNull(row, "time_spent");
    }
}
