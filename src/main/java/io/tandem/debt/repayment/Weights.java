package io.tandem.debt.repayment;

import java.util.BitSet;
import java.util.List;

/**
 * What candidates take and save, in whole numbers: quarters of a day, and a value in which one ten-thousandth of a person-day saved outweighs any number of quarters set aside, so that of two
 * choices that save the same the shorter one has the greater value.
 */
final class Weights {
    /** Above the number of quarters in the largest capacity. */
    static final long PER_STEP = 8_192;
    private static final double STEPS_PER_DAY = 10_000;

    private final int[] units;
    private final long[] values;

    Weights(List<Candidate> candidates) {
        units = candidates.stream().mapToInt(Candidate::units).toArray();
        values = candidates.stream().mapToLong(Weights::value).toArray();
    }

    static long value(Candidate candidate) {
        return Math.round(candidate.saving() * STEPS_PER_DAY) * PER_STEP - candidate.units();
    }

    /** The most a choice of this value may save in person-days when it takes at most so many quarters. */
    static double saving(long value, int room) {
        return Math.floorDiv(value + room, PER_STEP) / STEPS_PER_DAY;
    }

    int units(int item) {
        return units[item];
    }

    long value(int item) {
        return values[item];
    }

    int units(BitSet items) {
        return items.stream().map(item -> units[item]).sum();
    }

    long value(BitSet items) {
        return items.stream().mapToLong(item -> values[item]).sum();
    }
}
