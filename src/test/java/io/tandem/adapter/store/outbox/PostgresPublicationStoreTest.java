package io.tandem.adapter.store.outbox;

import io.tandem.testing.AoDatabase;

public class PostgresPublicationStoreTest extends PublicationStoreContract {
    public PostgresPublicationStoreTest() {
        super(AoDatabase.Kind.POSTGRESQL);
    }
}
