package io.tandem.adapter.store.buffer;

import io.tandem.testing.AoDatabase;

public class H2BufferStoreTest extends BufferStoreContract {
    public H2BufferStoreTest() {
        super(AoDatabase.Kind.H2);
    }
}
