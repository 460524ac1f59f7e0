package io.tandem.adapter.store.retro;

import io.tandem.testing.AoDatabase;

public class PostgresRetroStoreTest extends RetroStoreContract {
    public PostgresRetroStoreTest() {
        super(AoDatabase.Kind.POSTGRESQL);
    }
}
