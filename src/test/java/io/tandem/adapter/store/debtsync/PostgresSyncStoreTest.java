package io.tandem.adapter.store.debtsync;

import io.tandem.testing.AoDatabase;

public class PostgresSyncStoreTest extends SyncStoreContract {
    public PostgresSyncStoreTest() {
        super(AoDatabase.Kind.POSTGRESQL);
    }
}
