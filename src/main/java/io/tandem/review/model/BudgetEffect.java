package io.tandem.review.model;

import io.tandem.shared.Money;

/**
 * What the approved changes of a release take together, before and with this one. Changes count from their approval until they are verified; those whose issue
 * the reader may not see are left out.
 *
 * @param reviews       approved changes of the release beside this one
 * @param effort        their expected person-days
 * @param cost          their expected cost in the project's currency
 * @param withEffort    the same with this change
 * @param withCost      the same with this change; this change's cost counts once its effort is estimated
 * @param otherCurrency of those reviews the ones whose cost is in another currency and not in the sum
 */
public record BudgetEffect(long reviews, double effort, Money cost, double withEffort, Money withCost, long otherCurrency) { }
