package io.tandem.export.table;

import io.tandem.connection.pipeline.api.DeploymentReader;
import io.tandem.connection.pipeline.api.DeploymentRecord;
import io.tandem.export.ExportTable;
import io.tandem.export.model.Column;
import io.tandem.export.model.ColumnType;
import io.tandem.export.model.ExportProject;
import io.tandem.export.model.Extent;
import io.tandem.export.model.Line;
import io.tandem.export.model.Part;
import io.tandem.export.model.Position;
import io.tandem.export.port.ExportProjects;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** One row for each deployment to any environment. Days are days in UTC. */
public final class DeploymentFacts implements ExportTable {
    public static final String NAME = "fact_deployment";
    private static final List<Column<Told>> COLUMNS = List.of(
        Column.key("deployment_id", ColumnType.INTEGER, told -> told.row.id()),
        Column.<Told>of("project_id", ColumnType.INTEGER, told -> told.project.id()).to(ProjectDimension.NAME),
        Column.<Told>of("component_id", ColumnType.INTEGER, Told::componentId).to(ComponentDimension.NAME).nullable(),
        Column.<Told>of("deployed_date", ColumnType.DATE, told -> LocalDate.ofInstant(told.row.at(), ZoneOffset.UTC)).to(DateDimension.NAME),
        Column.of("deployed_at", ColumnType.TIME, told -> told.row.at()),
        Column.of("remote_project", ColumnType.TEXT, told -> told.row.remoteKey()),
        Column.of("remote_id", ColumnType.TEXT, told -> told.row.remoteId()),
        Column.of("environment", ColumnType.TEXT, told -> told.row.environment()),
        Column.of("tier", ColumnType.TEXT, told -> told.row.tier()),
        Column.of("is_production", ColumnType.FLAG, told -> told.row.isProduction()),
        Column.of("deployment_status", ColumnType.TEXT, told -> told.row.status()),
        Column.of("git_ref", ColumnType.TEXT, told -> told.row.ref()),
        Column.of("git_commit", ColumnType.TEXT, told -> told.row.sha()),
        Column.of("changed_at", ColumnType.TIME, told -> told.row.changedAt()));

    private final DeploymentReader deployments;
    private final ExportProjects projects;

    public DeploymentFacts(DeploymentReader deployments, ExportProjects projects) {
        this.deployments = deployments;
        this.projects = projects;
    }

    private record Told(ExportProject project, Map<String, Long> componentIds, DeploymentRecord row) {
        Long componentId() {
            return row.component() == null ? null : componentIds.get(row.component());
        }
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
        return Renewal.CHANGES;
    }

    @Override
    public Part read(Extent extent, String after, int count) {
        String key = extent.project().key();
        List<DeploymentRecord> found = deployments.listChanged(key, extent.since() == null ? Instant.EPOCH : extent.since(), Position.number(after), count);
        Map<String, Long> ids = Names.components(projects, key);
        List<Line> lines = found.stream().map(row -> Line.of(Position.of(row.id()), new Told(extent.project(), ids, row), COLUMNS)).toList();
        return new Part(lines, found.size() < count ? null : Position.of(found.get(found.size() - 1).id()));
    }
}
