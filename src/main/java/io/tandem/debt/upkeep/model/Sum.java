package io.tandem.debt.upkeep.model;

/**
 * Several items taken together.
 *
 * @param principal person-days to repair them (means of the estimates)
 * @param interest  person-days per month that are expected to be lost while they stay (interest × likelihood)
 */
public record Sum(long items, double principal, double interest) {
    public static final Sum NONE = new Sum(0, 0, 0);

    public Sum plus(Sum other) {
        return new Sum(items + other.items, principal + other.principal, interest + other.interest);
    }
}
