package io.tandem.review.model;

/**
 * What a change does, before anybody votes on it.
 *
 * @param budget null when the change names no release
 */
public record ImpactPreview(ReleaseEffect finish, BudgetEffect budget, DebtEffect debt) { }
