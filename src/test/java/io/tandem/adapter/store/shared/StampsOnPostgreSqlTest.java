package io.tandem.adapter.store.shared;

import io.tandem.testing.AoDatabase;

/** The stamps' contract on PostgreSQL. */
public class StampsOnPostgreSqlTest extends StampsContract {
    @Override
    protected AoDatabase.Kind kind() {
        return AoDatabase.Kind.POSTGRESQL;
    }
}
