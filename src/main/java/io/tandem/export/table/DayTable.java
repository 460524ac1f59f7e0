package io.tandem.export.table;

import io.tandem.export.ExportTable;
import io.tandem.export.model.Column;
import io.tandem.export.model.ExportProject;
import io.tandem.export.model.Extent;
import io.tandem.export.model.Line;
import io.tandem.export.model.Part;
import io.tandem.shared.DateRange;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A table of rows that belong to days and are read some days at a time. A position is the day and what tells the row from others of that day.
 *
 * @param <R> what a row is made from
 */
abstract class DayTable<R> implements ExportTable {
    private static final int DAY_LENGTH = 10;

    private final List<Column<R>> columns;
    private final int piece;
    private final Clock clock;

    /** @param piece how many days are read at once */
    DayTable(List<Column<R>> columns, int piece, Clock clock) {
        this.columns = columns;
        this.piece = piece;
        this.clock = clock;
    }

    /** The first day there may be rows of; empty for none. */
    abstract Optional<LocalDate> findFirst(Extent extent);

    /** The rows of these days that the reader asks for. */
    abstract List<R> list(Extent extent, DateRange days);

    abstract LocalDate day(R row);

    /** Tells the row from others of its day and project. */
    abstract String rest(R row);

    @Override
    public final List<Column<R>> columns() {
        return columns;
    }

    @Override
    public final Span span() {
        return Span.PROJECTS;
    }

    @Override
    public final Part read(Extent extent, String after, int count) {
        Optional<LocalDate> first = findDay(after).or(() -> findFirst(extent));
        LocalDate end = LocalDate.now(clock).plusDays(2);
        if (first.isEmpty() || !first.get().isBefore(end)) {
            return Part.end(List.of());
        }
        LocalDate pieceEnd = first.get().plusDays(piece).isBefore(end) ? first.get().plusDays(piece) : end;
        List<Line> lines = list(extent, new DateRange(first.get(), pieceEnd)).stream().map(row -> Line.of(position(row), row, columns)).filter(line -> line.position().compareTo(after) > 0)
            .sorted(Comparator.comparing(Line::position)).limit(count + 1L).toList();
        if (lines.size() > count) {
            return new Part(lines.subList(0, count), lines.get(count - 1).position());
        }
        return new Part(lines, pieceEnd.isBefore(end) ? pieceEnd.toString() : null);
    }

    private String position(R row) {
        return day(row) + "/" + rest(row);
    }

    static String id(ExportProject project, LocalDate day, String rest) {
        return project.id() + "/" + day + "/" + rest;
    }

    private static Optional<LocalDate> findDay(String position) {
        try {
            return position.length() < DAY_LENGTH ? Optional.empty() : Optional.of(LocalDate.parse(position.substring(0, DAY_LENGTH)));
        } catch (DateTimeParseException notOurs) {
            return Optional.empty();
        }
    }
}
