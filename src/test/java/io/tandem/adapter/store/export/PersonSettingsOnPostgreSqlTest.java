package io.tandem.adapter.store.export;

import io.tandem.testing.AoDatabase;

/** The setting's contract on PostgreSQL. */
public class PersonSettingsOnPostgreSqlTest extends PersonSettingsContract {
    @Override
    protected AoDatabase.Kind kind() {
        return AoDatabase.Kind.POSTGRESQL;
    }
}
