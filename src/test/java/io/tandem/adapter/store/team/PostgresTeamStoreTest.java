package io.tandem.adapter.store.team;

import io.tandem.testing.AoDatabase;

public class PostgresTeamStoreTest extends TeamStoreContract {
    public PostgresTeamStoreTest() {
        super(AoDatabase.Kind.POSTGRESQL);
    }
}
