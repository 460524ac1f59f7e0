package io.tandem.metric.api;

/** What a number counts. */
public enum FigureUnit {
    PERCENT, DAYS, WORKING_DAYS, WEEKS, PERSON_DAYS, HOURS, ISSUES, CHANGES, PEOPLE, PER_WEEK, DEFECTS_PER_KLOC, LINES,
    /** 1 passed, 0 failed. */
    PASSED,
    DEBTS, REVIEWS, PROJECTS, PER_DAY, POINTS, FINDINGS, BUILDS, DEPLOYMENTS, MERGE_REQUESTS, COMMITS,
    /** One quantity over another of the same kind: an index without a unit. */
    RATIO,
    MONTHS, RELEASES, HOLDS, GOALS,
    /** The difference of two percentages. */
    POINTS_OF_PERCENT
}
