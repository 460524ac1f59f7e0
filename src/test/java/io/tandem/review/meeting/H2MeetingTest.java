package io.tandem.review.meeting;

import io.tandem.testing.AoDatabase;

public class H2MeetingTest extends MeetingContract {
    public H2MeetingTest() {
        super(AoDatabase.Kind.H2);
    }
}
