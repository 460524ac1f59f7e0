package io.tandem.debt.repayment;

import java.util.BitSet;
import java.util.Comparator;
import java.util.PriorityQueue;

/**
 * The best choice of linked items on top of a table for the free ones: branch and bound, the most promising part first. A part is split at a need that its {@link Relaxation} disregards: with
 * the needed item, or without all that need it. It ends when no part can hold anything better, or when it has done so much work that people would wait.
 */
final class LinkedSearch {
    private final Linked linked;
    private final int room;
    private final long[] free;
    private final PriorityQueue<Part> parts = new PriorityQueue<>(Comparator.comparingLong((Part part) -> -part.relaxation.bound()).thenComparingLong(Part::number));
    private BitSet best = new BitSet();
    private long bestValue;
    private long work;
    private long number;

    private record Part(Relaxation relaxation, int missing, long number) { }

    /** @param free the value of the free items for every room up to this one */
    LinkedSearch(Linked linked, int room, long[] free) {
        this.linked = linked;
        this.room = room;
        this.free = free;
        this.bestValue = free[room];
    }

    /** @param mostWork cells of tables to fill at most, but for the last part */
    void run(long mostWork) {
        explore(new BitSet(), new BitSet());
        while (!isFinished() && work < mostWork) {
            Part part = parts.poll();
            explore(part.relaxation.in(), part.relaxation.outWithout(part.missing));
            BitSet with = part.relaxation.inWith(part.missing);
            if (linked.weights().units(with) <= room) {
                explore(with, part.relaxation.out());
            }
        }
    }

    private boolean isFinished() {
        return parts.isEmpty() || parts.peek().relaxation.bound() <= bestValue;
    }

    private void explore(BitSet in, BitSet out) {
        Relaxation relaxation = new Relaxation(linked, in, out, room, free);
        work += relaxation.work();
        if (relaxation.bound() > bestValue) {
            improve(relaxation);
            int missing = relaxation.findMissing();
            if (missing >= 0 && relaxation.bound() > bestValue) {
                parts.add(new Part(relaxation, missing, number++));
            }
        }
    }

    // What is sound in the relaxed choice, and then whatever is worth more than the free items it displaces.
    private void improve(Relaxation relaxation) {
        BitSet choice = relaxation.listSound();
        int left = room - linked.weights().units(choice);
        for (int item = relaxation.open().nextSetBit(0); item >= 0; item = relaxation.open().nextSetBit(item + 1)) {
            BitSet added = linked.missing(item, choice);
            int units = linked.weights().units(added);
            if (units <= left && linked.weights().value(added) + free[left - units] > free[left]) {
                choice.or(added);
                left -= units;
            }
        }
        long value = linked.weights().value(choice) + free[left];
        if (value > bestValue) {
            best = choice;
            bestValue = value;
        }
    }

    /** The best choice of linked items found. */
    BitSet best() {
        return best;
    }

    /** What it is worth with the free items that go with it. */
    long value() {
        return bestValue;
    }

    /** No choice is worth more than this; the same as {@link #value()} when the best one is known. */
    long bound() {
        return isFinished() ? bestValue : parts.peek().relaxation.bound();
    }
}
