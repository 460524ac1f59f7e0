package io.tandem.shared;

/**
 * An estimate with its uncertainty. The unit is the field's (working days, person-days).
 *
 * @param low    optimistic
 * @param likely most likely
 * @param high   pessimistic; low ≤ likely ≤ high
 */
public record ThreePoint(double low, double likely, double high) {
    public ThreePoint {
        if (!Double.isFinite(low) || !Double.isFinite(likely) || !Double.isFinite(high) || low > likely || likely > high) {
            throw new IllegalArgumentException("an estimate needs low ≤ likely ≤ high, got " + low + ", " + likely + ", " + high);
        }
    }

    public static ThreePoint exactly(double value) {
        return new ThreePoint(value, value, value);
    }

    /** PERT mean, (low + 4·likely + high) / 6. */
    public double mean() {
        return (low + 4 * likely + high) / 6;
    }

    /** PERT standard deviation, (high − low) / 6. */
    public double standardDeviation() {
        return (high - low) / 6;
    }
}
