package io.tandem.adapter.store.scorecard;

import io.tandem.testing.AoDatabase;

public class H2ScorecardStoreTest extends ScorecardStoreContract {
    public H2ScorecardStoreTest() {
        super(AoDatabase.Kind.H2);
    }
}
