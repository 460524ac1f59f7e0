package io.tandem.connection.model;

import io.tandem.shared.Reason;

/**
 * A pair that may be right.
 *
 * @param score  how sure that is, from 0 to 1
 * @param reason why it looks right
 */
public record Suggestion(ProjectMapping mapping, double score, Reason reason) { }
