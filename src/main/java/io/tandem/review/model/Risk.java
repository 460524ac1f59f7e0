package io.tandem.review.model;

/**
 * How bad it may get. The bands are ordinal: show likelihood and consequence beside them.
 *
 * @param likelihood  1 (rare) to 5 (almost certain)
 * @param consequence 1 (negligible) to 5 (severe)
 */
public record Risk(int likelihood, int consequence) {
    /** LOW up to 4, MEDIUM up to 9, HIGH up to 15, VERY_HIGH up to 20, CRITICAL above. */
    public enum Band {
        LOW, MEDIUM, HIGH, VERY_HIGH, CRITICAL;

        private static final int[] LAST_SCORES = {4, 9, 15, 20};

        /** @param score likelihood × consequence, 1 to 25 */
        public static Band of(int score) {
            int band = 0;
            while (band < LAST_SCORES.length && score > LAST_SCORES[band]) {
                band++;
            }
            return values()[band];
        }
    }

    public Risk {
        if (likelihood < 1 || likelihood > 5 || consequence < 1 || consequence > 5) {
            throw new IllegalArgumentException("likelihood and consequence go from 1 to 5, got " + likelihood + ", " + consequence);
        }
    }

    /** Likelihood × consequence, 1 to 25. */
    public int score() {
        return likelihood * consequence;
    }

    public Band band() {
        return Band.of(score());
    }
}
