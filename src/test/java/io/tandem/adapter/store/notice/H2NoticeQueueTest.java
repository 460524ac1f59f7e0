package io.tandem.adapter.store.notice;

import io.tandem.testing.AoDatabase;

public class H2NoticeQueueTest extends NoticeQueueContract {
    public H2NoticeQueueTest() {
        super(AoDatabase.Kind.H2);
    }
}
