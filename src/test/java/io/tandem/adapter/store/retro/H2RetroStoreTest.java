package io.tandem.adapter.store.retro;

import io.tandem.testing.AoDatabase;

public class H2RetroStoreTest extends RetroStoreContract {
    public H2RetroStoreTest() {
        super(AoDatabase.Kind.H2);
    }
}
