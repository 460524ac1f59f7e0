package io.tandem.export.model;

import java.util.List;
import java.util.function.Function;

/**
 * Some rows of a table, in their order.
 *
 * @param last where reading stopped, which may lie behind the last row when those after it may not be shown; null when there is nothing more
 */
public record Part(List<Line> lines, String last) {
    public Part {
        lines = List.copyOf(lines);
    }

    /** These and no more. */
    public static Part end(List<Line> lines) {
        return new Part(lines, null);
    }

    /**
     * Of rows that are all in memory those that come next.
     *
     * @param records  in the order of their positions
     * @param position compares as texts do
     */
    public static <R> Part slice(List<R> records, Function<R, String> position, List<Column<R>> columns, String after, int count) {
        List<R> left = records.stream().filter(record -> position.apply(record).compareTo(after) > 0).limit(count + 1L).toList();
        List<Line> lines = left.stream().limit(count).map(record -> Line.of(position.apply(record), record, columns)).toList();
        return new Part(lines, left.size() > count ? lines.get(lines.size() - 1).position() : null);
    }
}
