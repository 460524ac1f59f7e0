package io.tandem.plan.buffer.port;

import io.tandem.plan.model.WorkingWeek;
import java.time.Instant;
import java.time.LocalDate;

/** The days people work by, as the product's settings have them: the same for every viewer. */
public interface BufferCalendar {
    /** The day an instant belongs to. */
    LocalDate dayOf(Instant at);

    WorkingWeek week();
}
