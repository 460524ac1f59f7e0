package io.tandem.debt.repayment;

import io.tandem.debt.model.DebtItem;
import io.tandem.shared.Reason;

/**
 * An item that the plan leaves out.
 *
 * @param saving person-days of interest its repayment would save over the horizon, without what it needs
 * @param why    the cause with its numbers
 */
public record LeftOut(DebtItem item, double saving, Cause cause, Reason why) {
    /** Why an item is left out. */
    public enum Cause { EXCLUDED, ACCEPTED, BLOCKED, SAVES_NOTHING, TOO_LARGE, SAVES_LESS, NO_ROOM }
}
