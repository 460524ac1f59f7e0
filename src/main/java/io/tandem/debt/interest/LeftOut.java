package io.tandem.debt.interest;

/** Why an issue of the component is not compared. */
public enum LeftOut {
    /** Done without ever being in progress. */
    NEVER_STARTED,
    /** No time logged on it. */
    NOTHING_LOGGED,
    /** Fewer comparable issues than {@link Comparison#FEWEST_PEERS}. */
    FEW_COMPARABLE
}
