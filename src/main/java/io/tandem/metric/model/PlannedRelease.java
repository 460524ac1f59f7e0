package io.tandem.metric.model;

import java.time.LocalDate;

/**
 * A release an issue is planned for; either day may be null, for real projects often leave them out.
 *
 * @param id the product's number, by which its history speaks of it whatever it is called now; empty when unknown
 */
public record PlannedRelease(String name, LocalDate start, LocalDate release, String id) {
    public PlannedRelease {
        id = id == null ? "" : id;
    }

    public PlannedRelease(String name, LocalDate start, LocalDate release) {
        this(name, start, release, "");
    }

    /** Whether this text of a history, an id or a name, means it. */
    boolean isMeantBy(String text) {
        return text.equals(name) || !id.isEmpty() && text.equals(id);
    }
}
