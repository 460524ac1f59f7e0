package io.tandem.adapter.store.debt;

import io.tandem.testing.AoDatabase;

public class PostgresSuggestionStoreTest extends SuggestionStoreContract {
    public PostgresSuggestionStoreTest() {
        super(AoDatabase.Kind.POSTGRESQL);
    }
}
