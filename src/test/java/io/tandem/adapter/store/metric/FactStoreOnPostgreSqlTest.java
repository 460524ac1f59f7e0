package io.tandem.adapter.store.metric;

import io.tandem.testing.AoDatabase;

public class FactStoreOnPostgreSqlTest extends FactStoreContract {
    public FactStoreOnPostgreSqlTest() {
        super(AoDatabase.Kind.POSTGRESQL);
    }
}
