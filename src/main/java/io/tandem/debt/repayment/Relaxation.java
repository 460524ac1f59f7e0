package io.tandem.debt.repayment;

import java.util.Arrays;
import java.util.BitSet;

/**
 * A part of the search: some items are in, some are out, and each of the others keeps only one of the needs it still has, so that a {@link TreeTable} gives the best choice. Because the other
 * needs are left aside, no choice that honours all of them is better.
 */
final class Relaxation {
    private final Linked linked;
    private final BitSet in;
    private final BitSet out;
    private final BitSet open;
    private final BitSet chosen;
    private final long bound;
    private final long work;

    /**
     * @param in   items that are chosen, with all they need; they leave at least no room
     * @param out  items that are not chosen, with all that need them
     * @param room quarters for linked and free items together
     * @param free the value of the free items for every room
     */
    Relaxation(Linked linked, BitSet in, BitSet out, int room, long[] free) {
        this.linked = linked;
        this.in = in;
        this.out = out;
        int left = room - linked.weights().units(in);
        open = open(left);
        Forest forest = Forest.of(linked, open);
        TreeTable table = TreeTable.of(linked.weights(), forest.items(), forest.after(), Arrays.copyOf(free, left + 1));
        chosen = (BitSet) in.clone();
        table.trace(left, chosen);
        bound = linked.weights().value(in) + table.best()[left];
        work = (long) (forest.items().length + 1) * (left + 1);
    }

    // What does not fit with all it needs can be in no choice below here.
    private BitSet open(int left) {
        BitSet fitting = new BitSet(linked.count());
        for (int item = 0; item < linked.count(); item++) {
            if (!in.get(item) && !out.get(item) && linked.weights().units(linked.missing(item, in)) <= left) {
                fitting.set(item);
            }
        }
        return fitting;
    }

    /** No choice with these items in and out is worth more. */
    long bound() {
        return bound;
    }

    /** How many cells of the table were filled. */
    long work() {
        return work;
    }

    /** Of the needs that were left aside and are not honoured, the one whose dependents are worth most; -1 when all are honoured. */
    int findMissing() {
        long[] missed = new long[linked.count()];
        int most = -1;
        for (int item = chosen.nextSetBit(0); item >= 0; item = chosen.nextSetBit(item + 1)) {
            for (int need = linked.needs(item).nextSetBit(0); need >= 0; need = linked.needs(item).nextSetBit(need + 1)) {
                if (!chosen.get(need)) {
                    missed[need] += Math.max(1, linked.weights().value(item));
                    most = most < 0 || missed[need] > missed[most] ? need : most;
                }
            }
        }
        return most;
    }

    /** The chosen items all of whose needs are chosen, too. */
    BitSet listSound() {
        BitSet sound = new BitSet(linked.count());
        chosen.stream().filter(item -> isWithin(linked.needs(item), sound)).forEach(sound::set);
        return sound;
    }

    private static boolean isWithin(BitSet part, BitSet whole) {
        BitSet rest = (BitSet) part.clone();
        rest.andNot(whole);
        return rest.isEmpty();
    }

    /** The items that may still be added, with those that were chosen. */
    BitSet open() {
        return open;
    }

    /** The bounds with this item, and all it needs, in. */
    BitSet inWith(int item) {
        return union(in, linked.closure(item));
    }

    /** The bounds with this item, and all that need it, out. */
    BitSet outWithout(int item) {
        return union(out, linked.dependents(item));
    }

    BitSet in() {
        return in;
    }

    BitSet out() {
        return out;
    }

    private static BitSet union(BitSet left, BitSet right) {
        BitSet both = (BitSet) left.clone();
        both.or(right);
        return both;
    }
}
