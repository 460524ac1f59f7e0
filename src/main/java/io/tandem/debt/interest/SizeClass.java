package io.tandem.debt.interest;

/** How big an issue was said to be, as thirds of the project's issues sized in the same way. */
enum SizeClass {
    POINTS_SMALL, POINTS_MEDIUM, POINTS_LARGE, ESTIMATE_SMALL, ESTIMATE_MEDIUM, ESTIMATE_LARGE,
    /** Nobody said: compared among themselves. */
    NONE
}
