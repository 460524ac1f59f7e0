package io.tandem.debt.repayment;

import io.tandem.debt.model.ReleaseRef;

/**
 * What can be spent.
 *
 * @param days    person-days
 * @param basis   what they are taken from
 * @param share   the part of it, 0 to 1; null when the days were given
 * @param whole   person-days the share is taken of; null when the days were given
 * @param release the release the share is taken of, or null
 */
public record Capacity(double days, Basis basis, Double share, Double whole, ReleaseRef release) {
    /** What a capacity is taken from. */
    public enum Basis {
        /** Somebody said how many days. */
        GIVEN,
        /** What the working group has from today to the release's day. */
        TEAM,
        /** The release's open issues at the person-days an issue usually takes. */
        WORK
    }

    static Capacity given(double days) {
        return new Capacity(days, Basis.GIVEN, null, null, null);
    }

    static Capacity shareOf(double whole, double share, Basis basis, ReleaseRef release) {
        return new Capacity(Quarters.days(Quarters.within(whole * share)), basis, share, whole, release);
    }
}
