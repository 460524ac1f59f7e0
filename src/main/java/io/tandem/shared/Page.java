package io.tandem.shared;

import java.util.List;
import java.util.function.Function;

/**
 * A piece of a longer list.
 *
 * @param start  index of the first value
 * @param limit  how many were asked for at most
 * @param total  how many there are in all
 * @param values the piece
 */
public record Page<T>(int start, int limit, long total, List<T> values) {
    public Page {
        values = List.copyOf(values);
    }

    public <R> Page<R> map(Function<? super T, ? extends R> change) {
        return new Page<>(start, limit, total, values.stream().<R>map(change).toList());
    }
}
