package io.tandem.debt.suggestion.model;

/** What became of a suggestion. */
public enum SuggestionState {
    OPEN,
    /** Recorded as a debt; never offered again. */
    ACCEPTED,
    /** Somebody said it is none; remembered until they take it back. */
    DISMISSED,
    /** The issue no longer says so. */
    GONE
}
