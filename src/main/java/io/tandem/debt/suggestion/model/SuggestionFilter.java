package io.tandem.debt.suggestion.model;

import io.tandem.debt.model.DebtKind;

/**
 * Which suggestions of a project are wanted.
 *
 * @param kind null for any
 */
public record SuggestionFilter(String projectKey, SuggestionState state, DebtKind kind) { }
