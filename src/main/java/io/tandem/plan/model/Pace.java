package io.tandem.plan.model;

import java.util.Arrays;

/** How many issues a project completed on each working day it is judged by, days without any included. The order of the days does not matter. */
public final class Pace {
    private final int[] counts;

    private Pace(int[] counts) {
        this.counts = counts;
    }

    /** @throws IllegalArgumentException for a negative count */
    public static Pace of(int... completedByDay) {
        if (Arrays.stream(completedByDay).anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("a day cannot complete less than nothing");
        }
        return new Pace(completedByDay.clone());
    }

    public int days() {
        return counts.length;
    }

    public long completed() {
        return Arrays.stream(counts).asLongStream().sum();
    }

    /** Completed issues per working day; 0 without days. */
    public double mean() {
        return counts.length == 0 ? 0 : (double) completed() / counts.length;
    }

    int[] counts() {
        return counts;
    }
}
