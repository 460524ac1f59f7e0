package io.tandem.adapter.store.notice;

import io.tandem.testing.AoDatabase;

public class PostgresNoticeQueueTest extends NoticeQueueContract {
    public PostgresNoticeQueueTest() {
        super(AoDatabase.Kind.POSTGRESQL);
    }
}
