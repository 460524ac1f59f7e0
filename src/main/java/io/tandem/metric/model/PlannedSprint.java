package io.tandem.metric.model;

import java.time.Instant;

/**
 * A sprint an issue is or was in.
 *
 * @param id      the product's number, or the name where no number is known
 * @param started when it was started; null while it has not been, or while nobody knows
 * @param isKnown whether that is known: false says that a start, if there was one, could not be read
 */
public record PlannedSprint(String id, Instant started, boolean isKnown) { }
