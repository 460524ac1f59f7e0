package io.tandem.review.outcome;

/** What an assessment says and a verified review shows. */
public enum Dimension {
    /** Working days. */
    SCHEDULE,
    /** Person-days. */
    EFFORT,
    /** Effort at the project's rate and other cost. */
    COST,
    /** Change in open defects. */
    DEFECTS,
    /** Change in coverage, percentage points. */
    COVERAGE;

    /** Assessed as low, likely and high; the others as one number. */
    public boolean hasRange() {
        return this == SCHEDULE || this == EFFORT || this == COST;
    }
}
