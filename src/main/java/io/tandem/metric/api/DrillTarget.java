package io.tandem.metric.api;

/** What is behind a number. */
public enum DrillTarget {
    /** Issues: exactly those the number speaks of. */
    ISSUES,
    /** A page elsewhere. */
    PAGE,
    NOTHING
}
