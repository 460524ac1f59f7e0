package io.tandem.review.model;

import io.tandem.shared.Reason;

/**
 * Something about a saved board that somebody should mend.
 *
 * @param seat       the seat's name; empty when it is about the board as a whole
 * @param reason     what is wrong and what to do
 * @param isBlocking until it is mended no review can be submitted to the board
 */
public record BoardWarning(String seat, Reason reason, boolean isBlocking) { }
