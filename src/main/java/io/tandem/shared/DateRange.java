package io.tandem.shared;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The days from {@code from} (inside) to {@code to} (outside): half-open, so that ranges meet without overlap. */
public record DateRange(LocalDate from, LocalDate to) {
    public DateRange {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a range cannot end (" + to + ") before it starts (" + from + ")");
        }
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(to);
    }

    public long days() {
        return ChronoUnit.DAYS.between(from, to);
    }
}
