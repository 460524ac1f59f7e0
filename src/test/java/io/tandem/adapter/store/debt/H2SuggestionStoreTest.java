package io.tandem.adapter.store.debt;

import io.tandem.testing.AoDatabase;

public class H2SuggestionStoreTest extends SuggestionStoreContract {
    public H2SuggestionStoreTest() {
        super(AoDatabase.Kind.H2);
    }
}
