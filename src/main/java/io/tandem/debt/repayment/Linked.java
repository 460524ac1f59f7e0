package io.tandem.debt.repayment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The candidates that need others or are needed, numbered so that what an item needs has a lower number. */
final class Linked {
    private final List<Candidate> items;
    private final Weights weights;
    private final List<BitSet> needs = new ArrayList<>();
    private final List<BitSet> closures = new ArrayList<>();
    private final List<BitSet> dependents = new ArrayList<>();
    private final int[] closureUnits;

    /** @param candidates with everything they need among them, but for what is chosen already */
    Linked(List<Candidate> candidates) {
        items = Dependencies.sorted(candidates, Choice.PRIORITY);
        weights = new Weights(items);
        Map<Long, Integer> numbers = new HashMap<>();
        items.forEach(item -> numbers.put(item.id(), numbers.size()));
        for (Candidate item : items) {
            add(item, numbers);
        }
        closureUnits = closures.stream().mapToInt(weights::units).toArray();
    }

    private void add(Candidate item, Map<Long, Integer> numbers) {
        int number = needs.size();
        BitSet direct = new BitSet();
        BitSet closure = new BitSet();
        item.needs().stream().filter(numbers::containsKey).map(numbers::get).forEach(need -> {
            direct.set(need);
            closure.or(closures.get(need));
        });
        closure.set(number);
        needs.add(direct);
        closures.add(closure);
        dependents.add(new BitSet());
        closure.stream().forEach(need -> dependents.get(need).set(number));
    }

    int count() {
        return items.size();
    }

    Candidate get(int number) {
        return items.get(number);
    }

    Weights weights() {
        return weights;
    }

    /** What the item needs directly. */
    BitSet needs(int number) {
        return needs.get(number);
    }

    /** The item and everything it needs. */
    BitSet closure(int number) {
        return closures.get(number);
    }

    /** Quarters of the item and everything it needs. */
    int closureUnits(int number) {
        return closureUnits[number];
    }

    /** The item and everything that needs it. */
    BitSet dependents(int number) {
        return dependents.get(number);
    }

    /** What choosing the item adds to what is in already. */
    BitSet missing(int number, BitSet in) {
        BitSet missing = (BitSet) closures.get(number).clone();
        missing.andNot(in);
        return missing;
    }
}
