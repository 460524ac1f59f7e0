package io.tandem.scorecard.model;

import java.util.List;

/**
 * How a measured value becomes a score.
 *
 * @param limits for the scores 5, 4, 3 and 2, in percent: where high is good a score is reached from its limit on, where low is good up to its limit; beyond the last one the score is 1
 */
public record Scale(Measure measure, List<Double> limits) {
    public static final int LIMITS = 4;

    public Scale {
        limits = List.copyOf(limits);
        if (limits.size() != LIMITS || !isOrdered(measure, limits)) {
            throw new IllegalArgumentException("limits of " + measure + " that are not in order: " + limits);
        }
    }

    public static Scale usual(Measure measure) {
        return new Scale(measure, measure.usualLimits());
    }

    /** Whether each limit is harder to reach than the next. */
    public static boolean isOrdered(Measure measure, List<Double> limits) {
        for (int i = 1; i < limits.size(); i++) {
            boolean isHarder = measure.better() == Measure.Better.HIGH ? limits.get(i - 1) > limits.get(i) : limits.get(i - 1) < limits.get(i);
            if (!isHarder) {
                return false;
            }
        }
        return true;
    }

    /** 1 to 5. */
    public int score(double value) {
        for (int i = 0; i < LIMITS; i++) {
            if (measure.better() == Measure.Better.HIGH ? value >= limits.get(i) : value <= limits.get(i)) {
                return Score.MOST - i;
            }
        }
        return Score.LEAST;
    }
}
