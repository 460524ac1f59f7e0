package io.tandem.review.port;

import java.time.Instant;
import java.time.LocalDate;

/** How long people work, as the product's time tracking settings say. */
public interface WorkingCalendar {
    /** The working days from the first to the last of these days, both counted; 0 for a weekend alone, or when the last lies before the first. */
    long workingDays(LocalDate first, LocalDate last);

    /** The day in the product's own zone. */
    LocalDate dayOf(Instant at);

    /** When this day begins in the product's own zone. */
    Instant startOf(LocalDate day);

    /** Hours of one working day. */
    double hoursPerDay();
}
