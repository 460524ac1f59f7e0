package io.tandem.adapter.store.connection;

import io.tandem.testing.AoDatabase;

public class H2ConnectionStoreTest extends ConnectionStoreContract {
    public H2ConnectionStoreTest() {
        super(AoDatabase.Kind.H2);
    }
}
