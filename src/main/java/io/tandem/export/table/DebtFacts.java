package io.tandem.export.table;

import io.tandem.export.model.Column;
import io.tandem.export.model.ColumnType;
import io.tandem.export.model.ColumnUnit;
import io.tandem.export.model.DebtSum;
import io.tandem.export.model.DebtSum.Sum;
import io.tandem.export.model.ExportProject;
import io.tandem.export.model.Extent;
import io.tandem.export.port.DebtSource;
import io.tandem.shared.DateRange;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What was owed at the end of each day (UTC), for each project, each of its components, and its debts without one. Asked for changes it tells the days from that one on: today's row changes until the day is over. */
public final class DebtFacts extends DayTable<DebtFacts.Told> {
    public static final String NAME = "fact_debt_snapshot";
    private static final int DAYS_AT_ONCE = 31;

    private final DebtSource debts;

    public DebtFacts(DebtSource debts, Clock clock) {
        super(List.of(
            Column.key("debt_snapshot_id", ColumnType.TEXT, told -> id(told.project, told.sum.day(), part(told.sum))),
            Column.<Told>of("project_id", ColumnType.INTEGER, told -> told.project.id()).to(ProjectDimension.NAME),
            Column.of("scope", ColumnType.TEXT, told -> told.sum.scope().name()),
            Column.<Told>of("component_id", ColumnType.INTEGER, told -> told.sum.componentId()).to(ComponentDimension.NAME).nullable(),
            Column.<Told>of("snapshot_date", ColumnType.DATE, told -> told.sum.day()).to(DateDimension.NAME),
            items("debt_items", DebtSum::unpaid), principal("debt_principal", DebtSum::unpaid), interest("debt_interest", DebtSum::unpaid),
            items("accepted_items", DebtSum::accepted), principal("accepted_principal", DebtSum::accepted), interest("accepted_interest", DebtSum::accepted),
            items("added_items", DebtSum::added), principal("added_principal", DebtSum::added), interest("added_interest", DebtSum::added),
            items("repaid_items", DebtSum::repaid), principal("repaid_principal", DebtSum::repaid), interest("repaid_interest", DebtSum::repaid)), DAYS_AT_ONCE, clock);
        this.debts = debts;
    }

    record Told(ExportProject project, DebtSum sum) { }

    private static Column<Told> items(String name, Function<DebtSum, Sum> sum) {
        return Column.<Told>of(name, ColumnType.INTEGER, told -> sum.apply(told.sum).items()).in(ColumnUnit.COUNT);
    }

    private static Column<Told> principal(String name, Function<DebtSum, Sum> sum) {
        return Column.<Told>of(name, ColumnType.DECIMAL, told -> sum.apply(told.sum).principal()).in(ColumnUnit.PERSON_DAYS);
    }

    private static Column<Told> interest(String name, Function<DebtSum, Sum> sum) {
        return Column.<Told>of(name, ColumnType.DECIMAL, told -> sum.apply(told.sum).interest()).in(ColumnUnit.PERSON_DAYS_PER_MONTH);
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
        Optional<LocalDate> first = debts.findFirst(extent.project().key());
        LocalDate since = extent.since() == null ? LocalDate.MIN : LocalDate.ofInstant(extent.since(), ZoneOffset.UTC);
        return first.map(day -> day.isBefore(since) ? since : day);
    }

    @Override
    List<Told> list(Extent extent, DateRange days) {
        return debts.list(extent.project().key(), days).stream().map(sum -> new Told(extent.project(), sum)).toList();
    }

    @Override
    LocalDate day(Told row) {
        return row.sum.day();
    }

    @Override
    String rest(Told row) {
        return part(row.sum);
    }

    private static String part(DebtSum sum) {
        return switch (sum.scope()) {
            case PROJECT -> "P";
            case COMPONENT -> "C" + sum.componentId();
            case NO_COMPONENT -> "N";
        };
    }
}
