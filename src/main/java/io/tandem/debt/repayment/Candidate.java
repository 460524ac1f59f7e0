package io.tandem.debt.repayment;

import java.util.Set;

/**
 * An item that may be repaid.
 *
 * @param principal person-days
 * @param saving    person-days of interest saved over the horizon
 * @param isMust    whether somebody wants it in any case
 * @param needs     the items that have to be repaid before it; one that is no candidate itself keeps this one out
 */
public record Candidate(long id, double principal, double saving, boolean isMust, Set<Long> needs) {
    public Candidate {
        needs = Set.copyOf(needs);
    }

    /** What the plan sets aside for it: the principal rounded up to quarters of a day. */
    public double days() {
        return Quarters.days(units());
    }

    /** Person-days saved for each person-day of principal: the order of it is the register's order of priority. */
    public double savingPerDay() {
        return saving / principal;
    }

    int units() {
        return Quarters.taken(principal);
    }
}
