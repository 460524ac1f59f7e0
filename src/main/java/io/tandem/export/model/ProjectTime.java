package io.tandem.export.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Where a project's days begin and end, and how far its stored facts are.
 *
 * @param hoursPerDay working hours that make a person-day
 * @param asOf        the last change the facts know of
 */
public record ProjectTime(ZoneId zone, double hoursPerDay, Instant asOf) {

    /** The project's day of this moment; null for null. */
    public LocalDate dayOf(Instant at) {
        return at == null ? null : LocalDate.ofInstant(at, zone);
    }
}
