package io.tandem.shared;

import java.util.List;

/**
 * Which piece of a list is wanted, in which order.
 *
 * @param start index of the first value, from 0
 * @param limit at most so many, 1 to {@value #MOST}
 * @param sort  the fields to sort by, most important first; the reader of the request decides which names it knows
 */
public record PageRequest(int start, int limit, List<Sort> sort) {
    public static final int MOST = 200;
    public static final int USUAL = 50;

    /** One field to sort by, with its direction. */
    public record Sort(String field, Direction direction) { }

    /** Which end comes first. */
    public enum Direction { ASCENDING, DESCENDING }

    public PageRequest {
        if (start < 0 || limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("start " + start + ", limit " + limit);
        }
        sort = List.copyOf(sort);
    }

    public static PageRequest first() {
        return new PageRequest(0, USUAL, List.of());
    }
}
