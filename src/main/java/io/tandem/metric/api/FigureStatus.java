package io.tandem.metric.api;

/** How a figure stands. */
public enum FigureStatus {
    GOOD, WATCH, BAD,
    /** A number without a judgement. */
    NEUTRAL,
    /** Some data, too few to say a number: nothing is guessed. */
    TOO_THIN,
    /** Nothing to compute from; never shown as 0. */
    NO_DATA
}
