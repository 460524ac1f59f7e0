package io.tandem.metric.api;

/** Which way a figure should go. */
public enum Better {
    HIGHER, LOWER,
    /** Neither way is better by itself; where it is judged, being inside a band is good. */
    NEITHER
}
