package io.tandem.plan.buffer.model;

/**
 * An issue of a release as it is now, in person-days.
 *
 * @param original  its original estimate; null when nobody gave one
 * @param logged    time logged on it
 * @param remaining what is left of it, as the product has it; null when unknown
 */
public record ReleaseIssue(long id, Double original, double logged, Double remaining, boolean isDone) {
    /** The estimate of what is left to do, safety included; 0 when nobody gave one. */
    public double estimate() {
        if (isDone) {
            return 0;
        }
        return remaining != null ? Math.max(0, remaining) : original == null ? 0 : Math.max(0, original - logged);
    }
}
