package io.tandem.adapter.store.baseline;

import io.tandem.testing.AoDatabase;

public class PostgresBaselineStoreTest extends BaselineStoreContract {
    public PostgresBaselineStoreTest() {
        super(AoDatabase.Kind.POSTGRESQL);
    }
}
