package io.tandem.export.table;

import io.tandem.connection.pipeline.api.PipelineDayRecord;
import io.tandem.connection.pipeline.api.PipelineReader;
import io.tandem.export.model.Column;
import io.tandem.export.model.ColumnType;
import io.tandem.export.model.ColumnUnit;
import io.tandem.export.model.ExportProject;
import io.tandem.export.model.Extent;
import io.tandem.export.port.ExportProjects;
import io.tandem.shared.DateRange;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What pipelines did, one row for each mapped remote project and day (UTC): builds of the main branch, and what the DORA figures are made of. */
public final class PipelineFacts extends DayTable<PipelineFacts.Told> {
    public static final String NAME = "fact_pipeline_day";
    private static final int DAYS_AT_ONCE = 366;
    /** Nothing is older than the add-on can be. */
    private static final int YEARS = 10;

    private final PipelineReader pipelines;
    private final ExportProjects projects;
    private final Clock clock;

    public PipelineFacts(PipelineReader pipelines, ExportProjects projects, Clock clock) {
        super(List.of(
            Column.key("pipeline_day_id", ColumnType.TEXT, told -> id(told.project, told.day.day(), told.rest())),
            Column.<Told>of("project_id", ColumnType.INTEGER, told -> told.project.id()).to(ProjectDimension.NAME),
            Column.<Told>of("component_id", ColumnType.INTEGER, Told::componentId).to(ComponentDimension.NAME).nullable(),
            Column.<Told>of("pipeline_date", ColumnType.DATE, told -> told.day.day()).to(DateDimension.NAME),
            Column.of("remote_project", ColumnType.TEXT, told -> told.day.remoteKey()),
            count("builds_passed", "BUILDS_PASSED"), count("builds_failed", "BUILDS_FAILED"),
            count("red_seconds", "RED_SECONDS").in(ColumnUnit.SECONDS), count("known_seconds", "KNOWN_SECONDS").in(ColumnUnit.SECONDS),
            count("deployments", "DEPLOYMENTS"), count("deployments_failed", "DEPLOYMENTS_FAILED"), count("deployments_rework", "DEPLOYMENTS_REWORK"),
            count("changes_deployed", "CHANGES"), count("merged", "MERGED"),
            seconds("lead_seconds", told -> told.leadSeconds()), seconds("merge_seconds", told -> told.mergeSeconds()), seconds("recovery_seconds", told -> told.recoverySeconds())), DAYS_AT_ONCE, clock);
        this.pipelines = pipelines;
        this.projects = projects;
        this.clock = clock;
    }

    record Told(ExportProject project, Map<String, Long> componentIds, PipelineDayRecord day) {
        Long componentId() {
            return day.component() == null ? null : componentIds.get(day.component());
        }

        String rest() {
            return day.component() == null ? day.remoteKey() : day.remoteKey() + "/" + day.component();
        }
    }

    private static Column<Told> count(String name, String count) {
        return Column.<Told>of(name, ColumnType.INTEGER, told -> told.day.counts().getOrDefault(count, 0L)).in(ColumnUnit.COUNT);
    }

    private static Column<Told> seconds(String name, Function<PipelineDayRecord, List<Long>> values) {
        return Column.<Told>of(name, ColumnType.INTEGER, told -> values.apply(told.day).stream().mapToLong(Long::longValue).sum()).in(ColumnUnit.SECONDS);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Renewal renewal() {
        return Renewal.WHOLE;
    }

    @Override
    Optional<LocalDate> findFirst(Extent extent) {
        return pipelines.list(List.of(extent.project().key())).isEmpty() ? Optional.empty() : Optional.of(LocalDate.now(clock).minusYears(YEARS));
    }

    @Override
    List<Told> list(Extent extent, DateRange days) {
        Map<String, Long> ids = Names.components(projects, extent.project().key());
        return pipelines.listDays(List.of(extent.project().key()), days).stream().map(day -> new Told(extent.project(), ids, day)).toList();
    }

    @Override
    LocalDate day(Told row) {
        return row.day.day();
    }

    @Override
    String rest(Told row) {
        return row.rest();
    }
}
