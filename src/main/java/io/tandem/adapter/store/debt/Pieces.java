package io.tandem.adapter.store.debt;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Many numbers in questions of a size that every database takes. */
final class Pieces {
    private static final int SIZE = 500;

    private Pieces() { }

    static List<List<Long>> of(Collection<Long> ids) {
        List<Long> all = List.copyOf(ids);
        List<List<Long>> pieces = new ArrayList<>();
        for (int from = 0; from < all.size(); from += SIZE) {
            pieces.add(all.subList(from, Math.min(all.size(), from + SIZE)));
        }
        return pieces;
    }
}
