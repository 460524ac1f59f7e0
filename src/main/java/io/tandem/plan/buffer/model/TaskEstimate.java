package io.tandem.plan.buffer.model;

/**
 * One issue's work in person-days as it was planned.
 *
 * @param safe         with everything that usually goes wrong
 * @param aggressive   when nothing goes wrong; not above the safe one
 * @param loggedBefore what was logged on the issue before the plan was made, and so is no part of it
 */
public record TaskEstimate(long issueId, double safe, double aggressive, double loggedBefore) {
    public TaskEstimate {
        if (!(aggressive >= 0 && safe >= aggressive && loggedBefore >= 0) || Double.isInfinite(safe)) {
            throw new IllegalArgumentException("safe " + safe + ", aggressive " + aggressive + ", logged " + loggedBefore);
        }
    }

    /** What is left of an issue's work. @param share what remains of an estimate when its safety is cut off, 0 to 1 */
    static TaskEstimate of(ReleaseIssue issue, double share) {
        return new TaskEstimate(issue.id(), issue.estimate(), issue.estimate() * share, issue.logged());
    }

    /** The safety that was cut off. */
    public double cut() {
        return safe - aggressive;
    }
}
