package io.tandem.adapter.store.scorecard;

import io.tandem.testing.AoDatabase;

public class PostgresScorecardStoreTest extends ScorecardStoreContract {
    public PostgresScorecardStoreTest() {
        super(AoDatabase.Kind.POSTGRESQL);
    }
}
