package io.tandem.adapter.store.buffer;

import io.tandem.testing.AoDatabase;

public class PostgresBufferStoreTest extends BufferStoreContract {
    public PostgresBufferStoreTest() {
        super(AoDatabase.Kind.POSTGRESQL);
    }
}
