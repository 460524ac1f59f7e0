package io.tandem.retro.model;

/**
 * Where a deviation comes from, in person-days to one decimal. What is left of the deviation after these is the estimate's error.
 *
 * @param waiting    in a waiting status, or back among what is to be done
 * @param blocked    flagged or blocked by another issue
 * @param rework     sent back to a status it had left, until it was as far again
 * @param scopeAdded asked for after work was agreed
 */
public record Causes(double waiting, double blocked, double rework, double scopeAdded) {
    public static final Causes NONE = new Causes(0, 0, 0, 0);

    public Causes {
        waiting = Days.rounded(waiting);
        blocked = Days.rounded(blocked);
        rework = Days.rounded(rework);
        scopeAdded = Days.rounded(scopeAdded);
    }

    public double sum() {
        return Days.rounded(waiting + blocked + rework + scopeAdded);
    }

    public Causes plus(Causes other) {
        return new Causes(waiting + other.waiting, blocked + other.blocked, rework + other.rework, scopeAdded + other.scopeAdded);
    }
}
