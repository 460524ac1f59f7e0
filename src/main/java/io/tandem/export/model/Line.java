package io.tandem.export.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * One row.
 *
 * @param position where it stands in its table (and project); what comes after it can be asked for
 * @param values   in the order of the columns; null is empty
 */
public record Line(String position, List<Object> values) {
    /** The row these columns make of a record. */
    public static <R> Line of(String position, R record, List<Column<R>> columns) {
        List<Object> values = new ArrayList<>(columns.size());
        columns.forEach(column -> values.add(column.value().apply(record)));
        return new Line(position, Collections.unmodifiableList(values));
    }
}
