package io.tandem.adapter.store.connection;

import io.tandem.testing.AoDatabase;

public class PostgresConnectionStoreTest extends ConnectionStoreContract {
    public PostgresConnectionStoreTest() {
        super(AoDatabase.Kind.POSTGRESQL);
    }
}
