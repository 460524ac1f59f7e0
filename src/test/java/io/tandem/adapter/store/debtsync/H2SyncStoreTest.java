package io.tandem.adapter.store.debtsync;

import io.tandem.testing.AoDatabase;

public class H2SyncStoreTest extends SyncStoreContract {
    public H2SyncStoreTest() {
        super(AoDatabase.Kind.H2);
    }
}
