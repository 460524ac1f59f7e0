package io.tandem.export.table;

import io.tandem.export.ExportTable;
import io.tandem.export.model.Column;
import io.tandem.export.model.ColumnType;
import io.tandem.export.model.ExportComponent;
import io.tandem.export.model.Extent;
import io.tandem.export.model.Part;
import io.tandem.export.model.Position;
import io.tandem.export.port.ExportProjects;
import java.util.List;

/** The components as the product has them now. */
public final class ComponentDimension implements ExportTable {
    public static final String NAME = "dim_component";
    private static final List<Column<Told>> COLUMNS = List.of(
        Column.key("component_id", ColumnType.INTEGER, told -> told.component.id()),
        Column.<Told>of("project_id", ColumnType.INTEGER, told -> told.projectId).to(ProjectDimension.NAME),
        Column.of("component_name", ColumnType.TEXT, told -> told.component.name()));

    private final ExportProjects projects;

    public ComponentDimension(ExportProjects projects) {
        this.projects = projects;
    }

    private record Told(long projectId, ExportComponent component) { }

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
        List<Told> components = projects.listComponents(extent.project().key()).stream().map(component -> new Told(extent.project().id(), component)).toList();
        return Part.slice(components, told -> Position.of(told.component.id()), COLUMNS, after, count);
    }
}
