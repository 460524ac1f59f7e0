package io.tandem.review.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts people on seats, one each: a matching by augmenting paths (Kuhn). */
final class Seating {
    private final List<List<String>> able;
    private final Map<String, Integer> seatOf = new HashMap<>();

    private Seating(List<List<String>> able) {
        this.able = able;
    }

    /** How many of the seats can be taken by different people at once. @param able for each seat who may take it */
    static int mostPeople(List<List<String>> able) {
        Seating seating = new Seating(able);
        int seated = 0;
        for (int seat = 0; seat < able.size(); seat++) {
            seated += seating.seat(seat, new HashSet<>()) ? 1 : 0;
        }
        return seated;
    }

    private boolean seat(int seat, Set<String> tried) {
        for (String person : able.get(seat)) {
            if (tried.add(person) && (!seatOf.containsKey(person) || seat(seatOf.get(person), tried))) {
                seatOf.put(person, seat);
                return true;
            }
        }
        return false;
    }
}
