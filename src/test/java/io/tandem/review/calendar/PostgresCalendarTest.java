package io.tandem.review.calendar;

import io.tandem.testing.AoDatabase;

public class PostgresCalendarTest extends CalendarContract {
    public PostgresCalendarTest() {
        super(AoDatabase.Kind.POSTGRESQL);
    }
}
