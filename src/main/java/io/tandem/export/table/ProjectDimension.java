package io.tandem.export.table;

import io.tandem.export.ExportTable;
import io.tandem.export.model.Column;
import io.tandem.export.model.ColumnType;
import io.tandem.export.model.ColumnUnit;
import io.tandem.export.model.ExportProject;
import io.tandem.export.model.Extent;
import io.tandem.export.model.Part;
import io.tandem.export.model.Position;
import io.tandem.export.model.ProjectTime;
import io.tandem.export.port.ProjectTimes;
import java.util.List;
import java.util.Optional;

/** The projects, with the working time their figures are computed with. */
public final class ProjectDimension implements ExportTable {
    public static final String NAME = "dim_project";
    private static final List<Column<Told>> COLUMNS = List.of(
        Column.key("project_id", ColumnType.INTEGER, told -> told.project.id()),
        Column.of("project_key", ColumnType.TEXT, told -> told.project.key()),
        Column.of("project_name", ColumnType.TEXT, told -> told.project.name()),
        Column.<Told>of("time_zone", ColumnType.TEXT, told -> told.time == null ? null : told.time.zone().getId()).nullable(),
        Column.<Told>of("hours_per_day", ColumnType.DECIMAL, told -> told.time == null ? null : told.time.hoursPerDay()).in(ColumnUnit.HOURS).nullable(),
        Column.<Told>of("facts_as_of", ColumnType.TIME, told -> told.time == null ? null : told.time.asOf()).nullable());

    private final ProjectTimes times;

    public ProjectDimension(ProjectTimes times) {
        this.times = times;
    }

    /** A project and its time; null while nothing is stored about its issues. */
    private record Told(ExportProject project, ProjectTime time) { }

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

    @Override
    public Part read(Extent extent, String after, int count) {
        Optional<ProjectTime> time = times.find(extent.project().key());
        return Part.slice(List.of(new Told(extent.project(), time.orElse(null))), told -> Position.of(told.project.id()), COLUMNS, after, count);
    }
}
