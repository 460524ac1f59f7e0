package io.tandem.debt;

import io.tandem.debt.CsvText.Row;
import io.tandem.shared.Problem;
import io.tandem.shared.Problems;
import io.tandem.shared.TooLargeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;

/** A spreadsheet's text as rows with named cells: which columns there are, and no more rows than are taken. */
final class SheetText {
    static final int MOST_ROWS = 20_000;
    private static final List<String> NEEDED = List.of("principalLikely", "title");
    private static final Map<String, String> KNOWN = DebtSheet.COLUMNS.stream().collect(Collectors.toMap(column -> column.toLowerCase(Locale.ROOT), column -> column));
    /** What the export puts an apostrophe before. */
    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

    /** A row by the names of its columns. */
    record SheetRow(int line, Map<String, String> cells, List<Problem> problems) {
        String get(String column) {
            return cells.get(column);
        }

        boolean has(String column) {
            return cells.containsKey(column);
        }
    }

    private final CsvText text;
    private List<String> columns = List.of();

    SheetText(IntSupplier characters) {
        this.text = new CsvText(characters);
    }

    char separator() {
        return text.separator();
    }

    /**
     * All rows, in their order.
     *
     * @throws io.tandem.shared.InvalidInputException when columns are missing, unknown or there twice, or a quoted cell never ends
     * @throws TooLargeException                      as soon as there is one row too many; the rest is not read
     */
    List<SheetRow> rows() {
        columns = text.next().map(Row::cells).orElse(List.of()).stream().map(String::strip).toList();
        checkColumns();
        List<SheetRow> rows = new ArrayList<>();
        for (Optional<Row> row = text.next(); row.isPresent(); row = text.next()) {
            if (rows.size() == MOST_ROWS) {
                throw new TooLargeException(Problem.of("debt.import.rows", MOST_ROWS));
            }
            rows.add(row(row.get()));
        }
        return rows;
    }

    private void checkColumns() {
        Problems problems = new Problems();
        Set<String> seen = new HashSet<>();
        for (String column : columns) {
            String name = column.toLowerCase(Locale.ROOT);
            problems.require(name.isEmpty() || KNOWN.containsKey(name), "columns", "debt.import.column.unknown", Fields.shortened(column), String.join(", ", DebtSheet.COLUMNS));
            problems.require(name.isEmpty() || seen.add(name), "columns", "debt.import.column.twice", Fields.shortened(column));
        }
        NEEDED.forEach(needed -> problems.require(seen.contains(needed.toLowerCase(Locale.ROOT)), "columns", "debt.import.column.missing", needed));
        problems.throwIfAny();
    }

    // Spreadsheets write columns without a name where somebody once had typed something.
    private SheetRow row(Row row) {
        Map<String, String> cells = new HashMap<>();
        Problems problems = new Problems();
        for (int index = 0; index < row.cells().size(); index++) {
            String cell = unguarded(row.cells().get(index));
            String column = index < columns.size() ? columns.get(index) : "";
            if (column.isEmpty()) {
                problems.require(cell.isBlank(), "cells", "debt.import.cells", columns.size());
            } else {
                cells.put(KNOWN.get(column.toLowerCase(Locale.ROOT)), cell);
            }
        }
        columns.stream().skip(row.cells().size()).filter(column -> !column.isEmpty()).forEach(column -> cells.put(KNOWN.get(column.toLowerCase(Locale.ROOT)), ""));
        return new SheetRow(row.line(), cells, problems.list());
    }

    private static String unguarded(String cell) {
        int first = 0;
        while (first < cell.length() && cell.charAt(first) == '\'') {
            first++;
        }
        return first > 0 && first < cell.length() && FORMULA_STARTS.indexOf(cell.charAt(first)) >= 0 ? cell.substring(1) : cell;
    }
}
