package io.tandem.debt.interest;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * How much more an issue of the component takes than a comparable one.
 *
 * @param interval   null when there is not enough to compare
 * @param compared   how many issues of the component were compared
 * @param comparable with how many others
 * @param leftOut    how many of the component's issues were not compared, by reason
 */
public record Extra(Interval interval, int compared, int comparable, Map<LeftOut, Integer> leftOut) {
    /** Below so many compared issues nothing is said. */
    public static final int ENOUGH = 10;
    /** How many of a hundred intervals are to hold the truth. */
    public static final int CONFIDENCE = 90;

    /** What can be said. */
    public enum Verdict {
        /** More, and hardly by chance: the whole interval lies above 0. */
        EXTRA,
        /** More, but chance may have made it: the interval reaches 0. */
        UNCERTAIN,
        /** Not more. */
        NONE,
        /** Too few compared issues. */
        NOT_ENOUGH
    }

    /** The value with the interval that chance leaves it. */
    public record Interval(double value, double low, double high) {
        Interval times(double factor) {
            return new Interval(value * factor, low * factor, high * factor);
        }
    }

    public Extra {
        Map<LeftOut, Integer> counted = new EnumMap<>(LeftOut.class);
        leftOut.forEach((reason, count) -> {
            if (count > 0) {
                counted.put(reason, count);
            }
        });
        leftOut = java.util.Collections.unmodifiableMap(counted);
    }

    public Optional<Interval> findInterval() {
        return Optional.ofNullable(interval);
    }

    public Verdict verdict() {
        if (interval == null) {
            return Verdict.NOT_ENOUGH;
        }
        return interval.value() <= 0 ? Verdict.NONE : interval.low() > 0 ? Verdict.EXTRA : Verdict.UNCERTAIN;
    }

    /** How many more compared issues it would need; 0 when there are enough. */
    public int missing() {
        return Math.max(0, ENOUGH - compared);
    }
}
