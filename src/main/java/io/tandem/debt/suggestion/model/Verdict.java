package io.tandem.debt.suggestion.model;

import java.time.Instant;

/**
 * What a person said about a suggestion.
 *
 * @param by     the permanent key of who said it
 * @param debtId the item it became, or null when it became none
 */
public record Verdict(String by, Instant at, Long debtId) { }
