package io.tandem.review.model;

import io.tandem.shared.Actor;

/**
 * What really came of the change, as somebody entered it.
 *
 * @param schedule       working days it took, or null when unknown
 * @param effort         person-days it took, or null when unknown
 * @param openDefects    change in open defects, or null when unknown
 * @param coveragePoints change in coverage, percentage points, or null when unknown
 * @param enteredBy      who says so
 */
public record Actuals(Double schedule, Double effort, Double openDefects, Double coveragePoints, Actor enteredBy) { }
