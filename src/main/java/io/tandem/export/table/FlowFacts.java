package io.tandem.export.table;

import io.tandem.export.ExportTable;
import io.tandem.export.model.Column;
import io.tandem.export.model.ColumnType;
import io.tandem.export.model.ColumnUnit;
import io.tandem.export.model.ExportProject;
import io.tandem.export.model.Extent;
import io.tandem.export.model.FlowCount;
import io.tandem.export.model.FlowDay;
import io.tandem.export.model.FlowScope;
import io.tandem.export.model.Line;
import io.tandem.export.model.Part;
import io.tandem.export.model.Position;
import io.tandem.export.port.ExportProjects;
import io.tandem.export.port.FlowSource;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

/** What happened day by day in each project, each of its components and each of its releases: sums over all issues, those a reader may not see among them, as the figures show them. */
public final class FlowFacts implements ExportTable {
    public static final String NAME = "fact_daily_flow";
    private static final List<Column<Told>> COLUMNS = columnList();

    private final FlowSource days;
    private final ExportProjects projects;

    public FlowFacts(FlowSource days, ExportProjects projects) {
        this.days = days;
        this.projects = projects;
    }

    private record Told(ExportProject project, FlowScope scope, FlowDay day) {
        String id() {
            return project.id() + "/" + scope.kind().name().charAt(0) + scope.id() + "/" + day.day();
        }
    }

    private static List<Column<Told>> columnList() {
        List<Column<Told>> columns = new ArrayList<>(List.of(
            Column.key("flow_id", ColumnType.TEXT, Told::id),
            Column.<Told>of("project_id", ColumnType.INTEGER, told -> told.project.id()).to(ProjectDimension.NAME),
            Column.of("scope", ColumnType.TEXT, told -> told.scope.kind().name()),
            Column.<Told>of("component_id", ColumnType.INTEGER, told -> told.scope.componentId()).to(ComponentDimension.NAME).nullable(),
            Column.<Told>of("release_id", ColumnType.INTEGER, told -> told.scope.releaseId()).to(ReleaseDimension.NAME).nullable(),
            Column.<Told>of("flow_date", ColumnType.DATE, told -> told.day.day()).to(DateDimension.NAME)));
        columns.addAll(List.of(
            count("created", FlowCount.CREATED), count("defects_created", FlowCount.DEFECTS_CREATED), count("committed", FlowCount.COMMITTED), count("started", FlowCount.STARTED),
            count("done", FlowCount.DONE), count("done_without_start", FlowCount.DONE_WITHOUT_START), count("done_planned", FlowCount.DONE_PLANNED), count("done_plan_empty", FlowCount.DONE_PLAN_EMPTY),
            count("planned_working_days", FlowCount.PLANNED_DAYS).in(ColumnUnit.WORKING_DAYS), count("actual_working_days", FlowCount.ACTUAL_DAYS).in(ColumnUnit.WORKING_DAYS),
            count("done_with_work", FlowCount.DONE_WITH_WORK), count("done_work_seconds", FlowCount.DONE_WORK_SECONDS).in(ColumnUnit.SECONDS),
            count("scope_changes", FlowCount.SCOPE_CHANGES), count("cycle_working_days", FlowCount.CYCLE_WORKING_DAYS).in(ColumnUnit.WORKING_DAYS),
            Column.<Told>of("cycle_seconds", ColumnType.INTEGER, told -> told.day.cycleSeconds()).in(ColumnUnit.SECONDS),
            count("active_seconds", FlowCount.ACTIVE_SECONDS).in(ColumnUnit.SECONDS), count("waiting_seconds", FlowCount.WAITING_SECONDS).in(ColumnUnit.SECONDS),
            count("blocked_seconds", FlowCount.BLOCKED_SECONDS).in(ColumnUnit.SECONDS), count("reopened", FlowCount.REOPENED), count("backward_moves", FlowCount.BACKWARD_MOVES),
            count("due_moves", FlowCount.DUE_MOVES), count("point_changes", FlowCount.POINT_CHANGES), count("sprint_moves", FlowCount.SPRINT_MOVES), count("assignee_changes", FlowCount.ASSIGNEE_CHANGES),
            Column.<Told>of("work_seconds", ColumnType.INTEGER, told -> told.day.workSeconds()).in(ColumnUnit.SECONDS)));
        return List.copyOf(columns);
    }

    private static Column<Told> count(String name, FlowCount count) {
        return Column.<Told>of(name, ColumnType.INTEGER, told -> told.day.get(count)).in(ColumnUnit.COUNT);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Column<Told>> columns() {
        return COLUMNS;
    }

    @Override
    public Span span() {
        return Span.PROJECTS;
    }

    @Override
    public Renewal renewal() {
        return Renewal.WHOLE;
    }

    /** One part of the project at a time, by kind and number; a position is the part and the day in it. */
    @Override
    public Part read(Extent extent, String after, int count) {
        String[] place = after.split(":", 2);
        List<FlowScope> left = scopes(extent.project().key()).stream().filter(scope -> position(scope).compareTo(place[0]) >= 0).toList();
        if (left.isEmpty()) {
            return Part.end(List.of());
        }
        FlowScope scope = left.get(0);
        boolean isWithin = place.length > 1 && position(scope).equals(place[0]);
        List<Line> lines = days.list(extent.project().key(), scope, isWithin ? day(place[1]) : null).stream().limit(count)
            .map(day -> Line.of(position(scope) + ":" + day.day(), new Told(extent.project(), scope, day), COLUMNS)).toList();
        return new Part(lines, lines.size() == count ? lines.get(count - 1).position() : left.size() > 1 ? position(left.get(1)) : null);
    }

    private List<FlowScope> scopes(String projectKey) {
        List<FlowScope> scopes = new ArrayList<>(List.of(FlowScope.whole()));
        projects.listComponents(projectKey).forEach(component -> scopes.add(new FlowScope(FlowScope.Kind.COMPONENT, component.id(), component.name())));
        projects.listReleases(projectKey).forEach(release -> scopes.add(new FlowScope(FlowScope.Kind.RELEASE, release.id(), release.name())));
        return scopes;
    }

    private static String position(FlowScope scope) {
        return scope.kind().ordinal() + Position.of(scope.id());
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException notOurs) {
            return null;
        }
    }
}
