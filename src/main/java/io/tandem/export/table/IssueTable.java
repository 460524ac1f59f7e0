package io.tandem.export.table;

import io.tandem.export.ExportTable;
import io.tandem.export.model.Column;
import io.tandem.export.model.ColumnType;
import io.tandem.export.model.Extent;
import io.tandem.export.model.Line;
import io.tandem.export.model.Part;
import io.tandem.export.model.Position;
import io.tandem.export.model.RemovedIssue;
import io.tandem.export.model.StoredIssue;
import io.tandem.export.port.ExportProjects;
import io.tandem.export.port.IssueSource;
import io.tandem.export.port.ProjectTimes;
import io.tandem.shared.port.ProjectAccess;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * A table of rows that belong to issues: one query and one question about permissions for each piece. Every issue has at least one row, so that a reader who has rows of last time can put
 * all rows of an issue that occurs in place of those they have. Where only changes are wanted, issues that left the project follow, with nothing but their number.
 *
 * @param <R> what a row says of its issue
 */
public abstract class IssueTable<R> implements ExportTable {
    private static final String REMOVALS = "r";

    private final Sources sources;
    private final List<Column<Row<R>>> columns;

    /** Where issues, projects and permissions come from. */
    public record Sources(IssueSource issues, ExportProjects projects, ProjectTimes times, ProjectAccess access) { }

    /**
     * A row.
     *
     * @param issue null when it left the project
     * @param entry null likewise
     */
    record Row<R>(ProjectView view, long issueId, StoredIssue issue, R entry, RemovedIssue removal) { }

    IssueTable(Sources sources, List<Column<Row<R>>> special) {
        this.sources = sources;
        List<Column<Row<R>>> all = new ArrayList<>();
        all.add(Column.<Row<R>>of("project_id", ColumnType.INTEGER, row -> row.view.project().id()).to(ProjectDimension.NAME));
        all.addAll(special);
        all.add(Column.<Row<R>>of("changed_at", ColumnType.TIME, row -> row.issue == null ? row.removal.at() : row.issue.changedAt()).nullable());
        all.add(Column.of("removed", ColumnType.FLAG, row -> row.issue == null));
        columns = List.copyOf(all);
    }

    /** The rows of an issue, at least one. */
    abstract List<R> entries(StoredIssue issue, ProjectView view);

    static <R> Column<Row<R>> issueId() {
        return Column.key("issue_id", ColumnType.INTEGER, Row::issueId);
    }

    /** A value of the issue; empty in the row of one that left. */
    static <R> Column<Row<R>> told(String name, ColumnType type, Function<StoredIssue, Object> value) {
        return Column.of(name, type, row -> row.issue == null ? null : value.apply(row.issue));
    }

    /** A value of the entry, likewise. */
    static <R> Column<Row<R>> entry(String name, ColumnType type, Function<R, Object> value) {
        return Column.of(name, type, row -> row.entry == null ? null : value.apply(row.entry));
    }

    @Override
    public final List<Column<Row<R>>> columns() {
        return columns;
    }

    @Override
    public final Span span() {
        return Span.PROJECTS;
    }

    @Override
    public final Renewal renewal() {
        return Renewal.CHANGES;
    }

    @Override
    public final Part read(Extent extent, String after, int count) {
        return after.startsWith(REMOVALS) ? removals(extent, after, count) : issues(extent, after, count);
    }

    private Part issues(Extent extent, String after, int count) {
        String key = extent.project().key();
        // An issue whose rows were told in part comes again, for the rest of them.
        boolean isWithin = after.indexOf(':') > 0;
        List<StoredIssue> found = sources.issues.list(key, extent.since(), Math.max(0, Position.number(after) - (isWithin ? 1 : 0)), count);
        Set<Long> visible = sources.access.listVisibleIssueIds(extent.reader(), found.stream().map(StoredIssue::id).toList());
        ProjectView view = ProjectView.of(extent.project(), extent.persons(), sources.projects, sources.times);
        List<Line> lines = new ArrayList<>(found.size());
        found.stream().filter(issue -> visible.contains(issue.id())).forEach(issue -> add(lines, issue, view, after));
        String end = extent.since() == null ? null : REMOVALS;
        return new Part(lines, found.size() < count ? end : Position.of(found.get(found.size() - 1).id()));
    }

    private void add(List<Line> lines, StoredIssue issue, ProjectView view, String after) {
        List<R> entries = entries(issue, view);
        for (int index = 0; index < entries.size(); index++) {
            // The last row stands for the issue: after it comes the next one.
            String position = Position.of(issue.id()) + (index == entries.size() - 1 ? "" : ":" + Position.of(index));
            boolean isTold = after.startsWith(Position.of(issue.id()) + ":") && position.contains(":") && position.compareTo(after) <= 0;
            if (!isTold) {
                lines.add(Line.of(position, new Row<>(view, issue.id(), issue, entries.get(index), null), columns));
            }
        }
    }

    private Part removals(Extent extent, String after, int count) {
        if (extent.since() == null) {
            return Part.end(List.of());
        }
        List<RemovedIssue> gone = sources.issues.listRemoved(extent.project().key(), extent.since(), Position.number(after.substring(REMOVALS.length())), count);
        ProjectView view = ProjectView.of(extent.project(), extent.persons(), sources.projects, sources.times);
        List<Line> lines = gone.stream().map(removal -> Line.of(REMOVALS + Position.of(removal.place()), new Row<R>(view, removal.id(), null, null, removal), columns)).toList();
        return new Part(lines, gone.size() < count ? null : lines.get(lines.size() - 1).position());
    }
}
