package io.tandem.team.api;

import io.tandem.shared.DateRange;

/**
 * Days on which somebody is away.
 *
 * @param days half-open: the day after the last one is outside
 * @param note what people said about it; empty when nothing
 */
public record Absence(DateRange days, String note) {
    public Absence {
        note = note == null ? "" : note;
    }
}
