package io.tandem.metric.model;

import java.time.Instant;

/** One change of a field; an empty text stands for no value, days are {@code yyyy-MM-dd}. */
public record FieldChange(Instant at, ChangedField field, String from, String to) {
    public FieldChange {
        from = from == null ? "" : from;
        to = to == null ? "" : to;
    }

    /** Whether it replaced a value, rather than giving the first one. */
    public boolean isReplacement() {
        return !from.isEmpty();
    }
}
