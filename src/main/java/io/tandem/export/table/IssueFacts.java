package io.tandem.export.table;

import io.tandem.export.model.Column;
import io.tandem.export.model.ColumnType;
import io.tandem.export.model.ColumnUnit;
import io.tandem.export.model.StoredIssue;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/** One row for each issue, with everything the figures are computed from. */
public final class IssueFacts extends IssueTable<StoredIssue> {
    public static final String NAME = "fact_issue";
    private static final double SECONDS_PER_DAY = Duration.ofDays(1).toSeconds();

    public IssueFacts(Sources sources) {
        super(sources, List.of(
            issueId(),
            text("issue_key", StoredIssue::key),
            text("issue_type", StoredIssue::type).nullable(),
            told("is_defect", ColumnType.FLAG, StoredIssue::isDefect),
            told("is_open", ColumnType.FLAG, StoredIssue::isOpen),
            part("component_id", row -> first(row.view().components(row.issue().components()))).to(ComponentDimension.NAME),
            part("release_id", row -> first(row.view().releases(row.issue().releases()))).to(ReleaseDimension.NAME),
            time("created_at", issue -> issue.times().created()), day("created_date", issue -> issue.times().created()),
            time("committed_at", issue -> issue.times().committed()).nullable(), day("committed_date", issue -> issue.times().committed()).nullable(),
            time("started_at", issue -> issue.times().started()).nullable(), day("started_date", issue -> issue.times().started()).nullable(),
            time("done_at", issue -> issue.times().done()).nullable(), day("done_date", issue -> issue.times().done()).nullable(),
            due("due_date", issue -> issue.times().due()), due("planned_due_date", issue -> issue.times().plannedDue()),
            number("estimate_seconds", issue -> issue.plan().estimateSeconds(), ColumnUnit.SECONDS).nullable(),
            number("spent_seconds", issue -> issue.plan().spentSeconds(), ColumnUnit.SECONDS).nullable(),
            number("logged_seconds", issue -> issue.plan().loggedSeconds(), ColumnUnit.SECONDS),
            IssueTable.<StoredIssue>told("points", ColumnType.DECIMAL, issue -> issue.plan().points()).in(ColumnUnit.POINTS).nullable(),
            IssueTable.<StoredIssue>told("cycle_days", ColumnType.DECIMAL, IssueFacts::cycleDays).in(ColumnUnit.DAYS).nullable(),
            number("cycle_working_days", issue -> issue.plan().cycleWorkingDays(), ColumnUnit.WORKING_DAYS).nullable(),
            number("planned_working_days", issue -> issue.plan().plannedWorkingDays(), ColumnUnit.WORKING_DAYS).nullable(),
            number("actual_working_days", issue -> issue.plan().actualWorkingDays(), ColumnUnit.WORKING_DAYS).nullable(),
            number("active_seconds", issue -> issue.flow().activeSeconds(), ColumnUnit.SECONDS).nullable(),
            number("waiting_seconds", issue -> issue.flow().waitingSeconds(), ColumnUnit.SECONDS).nullable(),
            number("blocked_seconds", issue -> issue.flow().blockedSeconds(), ColumnUnit.SECONDS).nullable(),
            number("backward_moves", issue -> issue.counts().backwardMoves(), ColumnUnit.COUNT),
            number("reopened", issue -> issue.counts().reopened(), ColumnUnit.COUNT),
            number("due_moves", issue -> issue.counts().dueMoves(), ColumnUnit.COUNT),
            number("point_changes", issue -> issue.counts().pointChanges(), ColumnUnit.COUNT),
            number("sprint_moves", issue -> issue.counts().sprintMoves(), ColumnUnit.COUNT),
            number("assignee_changes", issue -> issue.counts().assigneeChanges(), ColumnUnit.COUNT),
            number("scope_changes", issue -> issue.counts().scopeChanges(), ColumnUnit.COUNT)));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    List<StoredIssue> entries(StoredIssue issue, ProjectView view) {
        return List.of(issue);
    }

    private static Column<Row<StoredIssue>> text(String name, Function<StoredIssue, Object> value) {
        return told(name, ColumnType.TEXT, value);
    }

    private static Column<Row<StoredIssue>> number(String name, Function<StoredIssue, Object> value, ColumnUnit unit) {
        return IssueTable.<StoredIssue>told(name, ColumnType.INTEGER, value).in(unit);
    }

    private static Column<Row<StoredIssue>> time(String name, Function<StoredIssue, Object> value) {
        return told(name, ColumnType.TIME, value);
    }

    private static Column<Row<StoredIssue>> due(String name, Function<StoredIssue, Object> value) {
        return IssueTable.<StoredIssue>told(name, ColumnType.DATE, value).to(DateDimension.NAME).nullable();
    }

    /** The project's day of a moment. */
    private static Column<Row<StoredIssue>> day(String name, Function<StoredIssue, Instant> at) {
        return part(name, ColumnType.DATE, row -> row.view().time().dayOf(at.apply(row.issue()))).to(DateDimension.NAME);
    }

    private static Column<Row<StoredIssue>> part(String name, Function<Row<StoredIssue>, Object> value) {
        return part(name, ColumnType.INTEGER, value).nullable();
    }

    private static Column<Row<StoredIssue>> part(String name, ColumnType type, Function<Row<StoredIssue>, Object> value) {
        return Column.of(name, type, row -> row.issue() == null ? null : value.apply(row));
    }

    private static Long first(List<Long> numbers) {
        return numbers.isEmpty() ? null : numbers.get(0);
    }

    /** To the second, as the figure counts it. */
    private static Double cycleDays(StoredIssue issue) {
        Instant started = issue.times().started();
        Instant done = issue.times().done();
        return started == null || done == null ? null : Double.valueOf((done.getEpochSecond() - started.getEpochSecond()) / SECONDS_PER_DAY);
    }
}
