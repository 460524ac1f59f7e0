package io.tandem.metric.api;

/** What a number counts. */
public enum FigureUnit {
    PERCENT, DAYS, WORKING_DAYS, WEEKS, PERSON_DAYS, HOURS, ISSUES, CHANGES, PEOPLE, PER_WEEK, DEFECTS_PER_KLOC, LINES,
    /** 1 passed, 0 failed. */
    PASSED,
    DEBTS, REVIEWS
}
