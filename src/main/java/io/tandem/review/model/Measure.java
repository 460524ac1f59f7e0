package io.tandem.review.model;

import java.math.BigDecimal;

/** What a change is measured by afterwards. Bounds are what a change can mean: 10,000 days are forty years. */
public enum Measure {
    /** Working days from the start of the work to its end. */
    SCHEDULE(0, 10_000),
    /** Person-days. */
    EFFORT(0, 10_000),
    /** Beside the effort, in the currency of the project's rate. */
    OTHER_COST(0, 1_000_000_000_000L),
    /** Change in open defects. */
    OPEN_DEFECTS(-100_000, 100_000),
    /** Change in test coverage, percentage points. */
    COVERAGE_POINTS(-100, 100),
    /** Change in technical debt, person-days. */
    DEBT_PERSON_DAYS(-10_000, 10_000);

    private final BigDecimal least;
    private final BigDecimal most;

    Measure(long least, long most) {
        this.least = BigDecimal.valueOf(least);
        this.most = BigDecimal.valueOf(most);
    }

    public BigDecimal least() {
        return least;
    }

    public BigDecimal most() {
        return most;
    }

    public boolean allows(BigDecimal value) {
        return value.compareTo(least) >= 0 && value.compareTo(most) <= 0;
    }
}
