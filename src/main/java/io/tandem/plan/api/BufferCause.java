package io.tandem.plan.api;

/** Why days of a release's buffer went. */
public enum BufferCause {
    /** Technical debt that is repaid in the release. */
    DEBT,
    /** A change that was approved after the plan was made. */
    CHANGE,
    /** Work that takes longer, or shorter, than planned. */
    DELAY,
    /** Work that had to wait: a hold, an outage, a decision that did not come. */
    HOLD
}
