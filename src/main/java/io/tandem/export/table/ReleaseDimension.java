package io.tandem.export.table;

import io.tandem.export.ExportTable;
import io.tandem.export.model.Column;
import io.tandem.export.model.ColumnType;
import io.tandem.export.model.ExportRelease;
import io.tandem.export.model.Extent;
import io.tandem.export.model.Part;
import io.tandem.export.model.Position;
import io.tandem.export.port.ExportProjects;
import java.util.List;

/** The releases as the product has them now, archived ones too. */
public final class ReleaseDimension implements ExportTable {
    public static final String NAME = "dim_release";
    private static final List<Column<Told>> COLUMNS = List.of(
        Column.key("release_id", ColumnType.INTEGER, told -> told.release.id()),
        Column.<Told>of("project_id", ColumnType.INTEGER, told -> told.projectId).to(ProjectDimension.NAME),
        Column.of("release_name", ColumnType.TEXT, told -> told.release.name()),
        Column.<Told>of("start_date", ColumnType.DATE, told -> told.release.start()).nullable(),
        Column.<Told>of("release_date", ColumnType.DATE, told -> told.release.release()).to(DateDimension.NAME).nullable(),
        Column.of("is_released", ColumnType.FLAG, told -> told.release.isReleased()),
        Column.of("is_archived", ColumnType.FLAG, told -> told.release.isArchived()));

    private final ExportProjects projects;

    public ReleaseDimension(ExportProjects projects) {
        this.projects = projects;
    }

    private record Told(long projectId, ExportRelease release) { }

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
        List<Told> releases = projects.listReleases(extent.project().key()).stream().map(release -> new Told(extent.project().id(), release)).toList();
        return Part.slice(releases, told -> Position.of(told.release.id()), COLUMNS, after, count);
    }
}
