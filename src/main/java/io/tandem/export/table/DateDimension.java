package io.tandem.export.table;

import io.tandem.export.ExportTable;
import io.tandem.export.model.Column;
import io.tandem.export.model.ColumnType;
import io.tandem.export.model.Extent;
import io.tandem.export.model.Part;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.stream.Stream;

/** The calendar: every day from ten years before this one to three years after it. */
public final class DateDimension implements ExportTable {
    public static final String NAME = "dim_date";
    private static final int YEARS_BEFORE = 10;
    private static final int YEARS_AFTER = 3;
    private static final List<Column<LocalDate>> COLUMNS = List.of(
        Column.key("date", ColumnType.DATE, day -> day),
        Column.of("year", ColumnType.INTEGER, day -> (long) day.getYear()),
        Column.of("quarter", ColumnType.INTEGER, day -> (long) day.get(IsoFields.QUARTER_OF_YEAR)),
        Column.of("month", ColumnType.INTEGER, day -> (long) day.getMonthValue()),
        Column.of("day_of_month", ColumnType.INTEGER, day -> (long) day.getDayOfMonth()),
        Column.of("week_year", ColumnType.INTEGER, day -> (long) day.get(IsoFields.WEEK_BASED_YEAR)),
        Column.of("week", ColumnType.INTEGER, day -> (long) day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)),
        Column.of("day_of_week", ColumnType.INTEGER, day -> (long) day.getDayOfWeek().getValue()),
        Column.of("month_start", ColumnType.DATE, day -> day.withDayOfMonth(1)),
        Column.of("week_start", ColumnType.DATE, day -> day.with(DayOfWeek.MONDAY)));

    private final Clock clock;

    public DateDimension(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Column<LocalDate>> columns() {
        return COLUMNS;
    }

    @Override
    public Span span() {
        return Span.TOGETHER;
    }

    @Override
    public Renewal renewal() {
        return Renewal.WHOLE;
    }

    @Override
    public Part read(Extent extent, String after, int count) {
        int year = LocalDate.now(clock).getYear();
        List<LocalDate> days = Stream.iterate(LocalDate.of(year - YEARS_BEFORE, 1, 1), day -> day.getYear() <= year + YEARS_AFTER, day -> day.plusDays(1)).toList();
        return Part.slice(days, LocalDate::toString, COLUMNS, after, count);
    }
}
