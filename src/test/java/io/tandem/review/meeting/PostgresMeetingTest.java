package io.tandem.review.meeting;

import io.tandem.testing.AoDatabase;

public class PostgresMeetingTest extends MeetingContract {
    public PostgresMeetingTest() {
        super(AoDatabase.Kind.POSTGRESQL);
    }
}
