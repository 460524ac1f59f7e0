package io.tandem.adapter.store.outbox;

import io.tandem.testing.AoDatabase;

public class H2PublicationStoreTest extends PublicationStoreContract {
    public H2PublicationStoreTest() {
        super(AoDatabase.Kind.H2);
    }
}
