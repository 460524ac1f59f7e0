package io.tandem.rest.debt;

import io.tandem.debt.RepaymentPlanning.Plan;
import io.tandem.debt.RepaymentPlanning.PlannedItem;
import java.util.List;

/**
 * What to repay.
 *
 * @param capacity   person-days that were offered
 * @param principal  person-days the chosen items take
 * @param saving     person-days of interest saved over the horizon
 * @param byPriority person-days that working in the order of priority would save with the same capacity
 */
public record PlanAnswer(double capacity, double horizonMonths, double principal, double saving, double byPriority, List<Item> items) {
    /** A chosen item; {@code saving} in person-days of interest over the horizon. */
    public record Item(long id, String title, double principal, double saving) {
        static Item of(PlannedItem planned) {
            return new Item(planned.entry().item().id(), planned.entry().item().facts().title(), planned.entry().item().facts().cost().principal().mean(), planned.saving());
        }
    }

    static PlanAnswer of(Plan plan, double capacity, double horizonMonths) {
        return new PlanAnswer(capacity, horizonMonths, plan.principal(), plan.saving(), plan.byPriority(), plan.items().stream().map(Item::of).toList());
    }
}
