package io.tandem.debt.upkeep.model;

import io.tandem.debt.model.DecisionState;
import java.time.LocalDate;

/**
 * As much of an item as a sum needs.
 *
 * @param componentId null for an item without a component
 * @param cost        its principal (mean) in person-days and expected interest in person-days per month, as a sum of one
 * @param decision    as it is stored
 * @param until       the last day of an acceptance, or null
 * @param decided     the day (UTC) of the decision
 * @param recorded    the day (UTC) it came into the register
 */
public record CountedItem(String projectKey, Long componentId, Sum cost, DecisionState decision, LocalDate until, LocalDate decided, LocalDate recorded) {
    /** What this item adds to the day. */
    public DebtDay on(LocalDate day) {
        return new DebtDay(day, countedIf(decision.isUnpaid()), countedIf(isAcceptedOn(day)), countedIf(recorded.equals(day)), countedIf(!decision.isUnpaid() && decided.equals(day)));
    }

    private boolean isAcceptedOn(LocalDate day) {
        return decision == DecisionState.ACCEPTED && !until.isBefore(day);
    }

    private Sum countedIf(boolean counts) {
        return counts ? cost : Sum.NONE;
    }
}
