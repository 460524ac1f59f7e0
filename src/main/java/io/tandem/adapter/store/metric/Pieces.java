package io.tandem.adapter.store.metric;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Statements over a list of values, a piece at a time: databases limit how many a statement may name. */
final class Pieces {
    private static final int PIECE = 500;

    private Pieces() { }

    /** One statement's rows. */
    interface Finder<R> {
        R[] find(String criteria, Object[] parameters);
    }

    /** One statement that answers nothing. */
    interface Doer {
        void run(String criteria, Object[] parameters);
    }

    /** @param criteria with a place for the values: {@code "ID IN (%s)"} */
    static <R> Stream<R> find(Collection<?> values, String criteria, Finder<R> finder) {
        return of(values).stream().flatMap(piece -> Arrays.stream(finder.find(String.format(criteria, marks(piece)), piece.toArray())));
    }

    /** @param criteria with a place for the values: {@code "ID IN (%s)"} */
    static void run(Collection<?> values, String criteria, Doer doer) {
        of(values).forEach(piece -> doer.run(String.format(criteria, marks(piece)), piece.toArray()));
    }

    static <V> void each(Collection<V> values, Consumer<List<V>> work) {
        of(values).forEach(work);
    }

    static String marks(Collection<?> values) {
        return values.stream().map(value -> "?").collect(Collectors.joining(","));
    }

    private static <V> List<List<V>> of(Collection<V> values) {
        List<V> all = List.copyOf(values);
        List<List<V>> pieces = new ArrayList<>();
        for (int from = 0; from < all.size(); from += PIECE) {
            pieces.add(all.subList(from, Math.min(all.size(), from + PIECE)));
        }
        return pieces;
    }
}
