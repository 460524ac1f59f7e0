package io.tandem.review.model;

import io.tandem.shared.Actor;
import java.time.Instant;

/**
 * A condition that is settled.
 *
 * @param vote      place of the conditional vote among all votes of the review, from 0
 * @param condition place of the condition within that vote, from 0
 * @param note      how it was met, or why it was waived
 */
public record Fulfilment(int vote, int condition, Kind kind, Actor by, Instant at, String note) {
    /** Met, or not asked for any more. */
    public enum Kind { DONE, WAIVED }
}
