package io.tandem.debt.api;

/**
 * What a project owes.
 *
 * @param items     how many unpaid items there are, accepted ones included
 * @param principal person-days to repair them all (means of the estimates)
 * @param interest  person-days per month expected to be lost while they stay (interest × likelihood)
 * @param accepted  how many of the items are accepted for the time being
 */
public record Totals(long items, double principal, double interest, long accepted) {
    public static final Totals NONE = new Totals(0, 0, 0, 0);
}
