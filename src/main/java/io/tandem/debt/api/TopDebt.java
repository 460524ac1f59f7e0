package io.tandem.debt.api;

/**
 * One of the items worth paying first.
 *
 * @param id            the item's number in the register
 * @param project       its project’s key
 * @param title         what people call it
 * @param component     the component's name, or empty
 * @param principal     person-days to repair (mean of the estimate)
 * @param interest      person-days per month that are expected to be lost while it stays (interest × likelihood)
 * @param priority      cost of delay ÷ duration, see {@code DebtCost#priority()}
 * @param decision      the decision in force, as an upper-case name
 */
public record TopDebt(long id, String project, String title, String component, double principal, double interest, double priority, String decision) { }
