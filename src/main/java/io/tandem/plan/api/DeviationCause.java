package io.tandem.plan.api;

/** Why work took longer, or shorter, than planned. The text {@code tandem.deviation.cause.<key>} names it. */
public enum DeviationCause {
    /** In a status that waits for somebody, or begun while nobody logged work on it. */
    WAITING("waiting"),
    /** Flagged, in a blocked status, or blocked by another issue. */
    BLOCKED("blocked"),
    /** Held by a rule of the project. */
    HOLD("hold"),
    /** Waiting for the decision of a change review. */
    REVIEW_WAITING("review-waiting"),
    /** Done once more after it was sent back or reopened. */
    REWORK("rework"),
    /** Asked for after the plan was made. */
    SCOPE_ADDED("scope-added"),
    /** What no other cause explains; below 0 where the work took less than estimated. */
    ESTIMATE_ERROR("estimate-error");

    private final String key;

    DeviationCause(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }
}
