package io.tandem.scorecard.model;

import java.time.Instant;

/**
 * What the known commits say about one component.
 *
 * @param coupling percent of the changes that touch it and another component as well
 * @param churn    percent of its lines changed within 90 days; null where the lines are not known
 * @param asOf     the last commit counted
 */
public record ChangeHistory(double coupling, Double churn, Instant asOf) { }
