package io.tandem.export.table;

import io.tandem.export.model.CodeDay;
import io.tandem.export.model.CodeValue;
import io.tandem.export.model.Column;
import io.tandem.export.model.ColumnType;
import io.tandem.export.model.ColumnUnit;
import io.tandem.export.model.ExportProject;
import io.tandem.export.model.Extent;
import io.tandem.export.port.CodeSource;
import io.tandem.export.port.ExportProjects;
import io.tandem.shared.DateRange;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the code servers said, one row for each mapped remote project and day (UTC). */
public final class CodeFacts extends DayTable<CodeFacts.Told> {
    public static final String NAME = "fact_code_health";
    private static final int DAYS_AT_ONCE = 366;
    /** The series begins with up to 400 days of the server's history; nothing is older than the add-on can be. */
    private static final int YEARS = 10;

    private final CodeSource code;
    private final ExportProjects projects;
    private final Clock clock;

    public CodeFacts(CodeSource code, ExportProjects projects, Clock clock) {
        super(List.of(
            Column.key("code_health_id", ColumnType.TEXT, told -> id(told.project, told.code.day(), told.rest())),
            Column.<Told>of("project_id", ColumnType.INTEGER, told -> told.project.id()).to(ProjectDimension.NAME),
            Column.<Told>of("component_id", ColumnType.INTEGER, Told::componentId).to(ComponentDimension.NAME).nullable(),
            Column.<Told>of("code_date", ColumnType.DATE, told -> told.code.day()).to(DateDimension.NAME),
            Column.of("connection_id", ColumnType.INTEGER, told -> told.code.connectionId()),
            Column.of("remote_project", ColumnType.TEXT, told -> told.code.remoteKey()),
            Column.of("rating_model", ColumnType.TEXT, told -> told.code.model()),
            Column.of("quality_gate", ColumnType.TEXT, told -> told.code.gate()),
            Column.<Told>of("analysed_at", ColumnType.TIME, told -> told.code.analysedAt()).nullable(),
            Column.<Told>of("stale_since", ColumnType.TIME, told -> told.code.staleSince()).nullable(),
            value("lines_of_code", CodeValue.LINES_OF_CODE, ColumnUnit.LINES), value("coverage", CodeValue.COVERAGE, ColumnUnit.PERCENT),
            value("lines_to_cover", CodeValue.LINES_TO_COVER, ColumnUnit.LINES), value("uncovered_lines", CodeValue.UNCOVERED_LINES, ColumnUnit.LINES),
            value("new_code_coverage", CodeValue.NEW_CODE_COVERAGE, ColumnUnit.PERCENT), value("duplication", CodeValue.DUPLICATION, ColumnUnit.PERCENT),
            value("debt_ratio", CodeValue.DEBT_RATIO, ColumnUnit.PERCENT), value("debt_minutes", CodeValue.DEBT_MINUTES, ColumnUnit.MINUTES),
            value("code_issues", CodeValue.ISSUES, ColumnUnit.COUNT), value("bugs", CodeValue.BUGS, ColumnUnit.COUNT),
            value("vulnerabilities", CodeValue.VULNERABILITIES, ColumnUnit.COUNT), value("blockers", CodeValue.BLOCKERS, ColumnUnit.COUNT),
            value("security_hotspots", CodeValue.SECURITY_HOTSPOTS, ColumnUnit.COUNT),
            Column.of("changed_at", ColumnType.TIME, told -> told.code.readAt())), DAYS_AT_ONCE, clock);
        this.code = code;
        this.projects = projects;
        this.clock = clock;
    }

    record Told(ExportProject project, Map<String, Long> componentIds, CodeDay code) {
        Long componentId() {
            return code.component() == null ? null : componentIds.get(code.component());
        }

        String rest() {
            String pair = code.connectionId() + "/" + code.remoteKey();
            return code.component() == null ? pair : pair + "/" + code.component();
        }
    }

    private static Column<Told> value(String name, CodeValue value, ColumnUnit unit) {
        return Column.<Told>of(name, ColumnType.DECIMAL, told -> told.code.values().get(value)).in(unit).nullable();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Renewal renewal() {
        return Renewal.CHANGES;
    }

    @Override
    Optional<LocalDate> findFirst(Extent extent) {
        LocalDate first = LocalDate.now(clock).minusYears(YEARS);
        return code.isMeasured(extent.project().key()) ? Optional.of(first) : Optional.empty();
    }

    @Override
    List<Told> list(Extent extent, DateRange days) {
        Map<String, Long> ids = Names.components(projects, extent.project().key());
        return code.list(extent.project().key(), days).stream().filter(row -> extent.since() == null || !row.readAt().isBefore(extent.since())).map(row -> new Told(extent.project(), ids, row)).toList();
    }

    @Override
    LocalDate day(Told row) {
        return row.code.day();
    }

    @Override
    String rest(Told row) {
        return row.rest();
    }
}
