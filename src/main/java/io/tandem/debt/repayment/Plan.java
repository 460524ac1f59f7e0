package io.tandem.debt.repayment;

import io.tandem.debt.model.DebtEntry;
import java.util.List;

/**
 * What to repay, and why.
 *
 * @param items        what to repay, in an order in which it can be
 * @param principal    person-days they take
 * @param days         person-days set aside for them, each rounded up to quarters
 * @param saving       person-days of interest saved over the horizon
 * @param mostSaving   no choice saves more than this
 * @param isProven     whether the plan is known to be the best one
 * @param leftOut      the items left out with the highest priority
 * @param leftOutTotal how many are left out in all
 */
public record Plan(Capacity capacity, double horizonMonths, List<PlannedItem> items, double principal, double days, double saving, double mostSaving, boolean isProven, Comparison comparison,
                   List<LeftOut> leftOut, int leftOutTotal) {
    /**
     * A chosen item.
     *
     * @param saving   person-days of interest its repayment saves over the horizon
     * @param days     person-days set aside for it
     * @param isMust   whether somebody wanted it in any case
     * @param neededBy the chosen items that need it directly
     */
    public record PlannedItem(DebtEntry entry, double saving, double days, boolean isMust, List<Long> neededBy) { }
}
