package io.tandem.adapter.store.team;

import io.tandem.testing.AoDatabase;

public class H2TeamStoreTest extends TeamStoreContract {
    public H2TeamStoreTest() {
        super(AoDatabase.Kind.H2);
    }
}
