package io.tandem.shared;

import java.util.OptionalDouble;

/**
 * Which share of values lies below. Of n values in ascending order the P-th percentile is the one at position ⌊P·n/100⌋, counted from 0: the
 * smallest value that more than P percent of the values do not exceed. It is always a value that occurred; nothing is interpolated.
 */
public enum Percentile {
    P50(50), P85(85), P95(95);

    private final int percent;

    Percentile(int percent) {
        this.percent = percent;
    }

    public int percent() {
        return percent;
    }

    /** @param ascending the values, sorted; empty gives empty */
    public OptionalDouble of(double[] ascending) {
        if (ascending.length == 0) {
            return OptionalDouble.empty();
        }
        int position = (int) ((long) ascending.length * percent / 100);
        return OptionalDouble.of(ascending[Math.min(position, ascending.length - 1)]);
    }
}
