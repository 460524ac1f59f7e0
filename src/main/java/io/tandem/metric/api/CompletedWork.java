package io.tandem.metric.api;

/**
 * How a project's completed issues were told.
 *
 * @param facts   how far the stored facts are; unless built, no issue was told
 * @param told    how many issues were told
 * @param older   how many were left out because their facts are of a time when this was not stored: a new build of the facts brings them in
 * @param isWhole whether these are all of the period; if not, the oldest are missing
 */
public record CompletedWork(FactsState facts, long told, long older, boolean isWhole) { }
