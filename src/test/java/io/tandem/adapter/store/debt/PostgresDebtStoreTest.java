package io.tandem.adapter.store.debt;

import io.tandem.testing.AoDatabase;

public class PostgresDebtStoreTest extends DebtStoreContract {
    public PostgresDebtStoreTest() {
        super(AoDatabase.Kind.POSTGRESQL);
    }
}
