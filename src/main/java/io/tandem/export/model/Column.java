package io.tandem.export.model;

import java.util.function.Function;

/**
 * One column of a table. What it means stands in the text {@code tandem.export.column.<name>}; one name means the same in every table.
 *
 * @param <R>        what a row is made from
 * @param unit       what its numbers count
 * @param isKey      whether its value names the row: the same row has it in every run and on every node
 * @param references the table whose key it holds; null for none
 * @param isNullable whether it can be empty
 * @param isPersonal whether it says who somebody is: empty while the export shows no people
 * @param value      its value in a row: Long, Double, String, Boolean, LocalDate or Instant as the type says, or null
 */
public record Column<R>(String name, ColumnType type, ColumnUnit unit, boolean isKey, String references, boolean isNullable, boolean isPersonal, Function<R, Object> value) {

    /** A column that always has a value. */
    public static <R> Column<R> of(String name, ColumnType type, Function<R, Object> value) {
        return new Column<>(name, type, ColumnUnit.NONE, false, null, false, false, value);
    }

    /** The column that names the row. */
    public static <R> Column<R> key(String name, ColumnType type, Function<R, Object> value) {
        return new Column<>(name, type, ColumnUnit.NONE, true, null, false, false, value);
    }

    public Column<R> in(ColumnUnit counted) {
        return new Column<>(name, type, counted, isKey, references, isNullable, isPersonal, value);
    }

    /** It holds the key of that table. */
    public Column<R> to(String table) {
        return new Column<>(name, type, unit, isKey, table, isNullable, isPersonal, value);
    }

    public Column<R> nullable() {
        return new Column<>(name, type, unit, isKey, references, true, isPersonal, value);
    }

    /** Says who somebody is, and may be empty. */
    public Column<R> personal() {
        return new Column<>(name, type, unit, isKey, references, true, true, value);
    }
}
