package io.tandem.retro.model;

/** Person-days are kept to one decimal, so that what a reader adds up is what stands below the line. */
public final class Days {
    private Days() { }

    /** To one decimal; what is no number stays none. */
    public static double rounded(double days) {
        // Adding 0.0 turns -0.0 into 0.0.
        return !Double.isFinite(days) ? days : Math.round(days * 10) / 10.0 + 0.0;
    }
}
