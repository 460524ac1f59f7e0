package io.tandem.adapter.store.debt;

import io.tandem.testing.AoDatabase;

public class H2DebtStoreTest extends DebtStoreContract {
    public H2DebtStoreTest() {
        super(AoDatabase.Kind.H2);
    }
}
