package io.tandem.review.calendar;

import io.tandem.testing.AoDatabase;

public class H2CalendarTest extends CalendarContract {
    public H2CalendarTest() {
        super(AoDatabase.Kind.H2);
    }
}
