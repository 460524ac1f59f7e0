package io.tandem.adapter.store.baseline;

import io.tandem.testing.AoDatabase;

public class H2BaselineStoreTest extends BaselineStoreContract {
    public H2BaselineStoreTest() {
        super(AoDatabase.Kind.H2);
    }
}
