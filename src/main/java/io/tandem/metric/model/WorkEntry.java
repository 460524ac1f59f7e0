package io.tandem.metric.model;

import java.time.Instant;

/**
 * Time somebody logged.
 *
 * @param at      when the work was done, or logged where that is all that is known
 * @param person  the product's permanent user key; empty when unknown
 * @param seconds how much; negative where somebody took time back
 */
public record WorkEntry(Instant at, String person, long seconds) {
    public WorkEntry {
        person = person == null ? "" : person;
    }
}
