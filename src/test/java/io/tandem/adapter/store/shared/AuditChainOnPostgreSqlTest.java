package io.tandem.adapter.store.shared;

import io.tandem.testing.AoDatabase;

/** The audit chain's contract on PostgreSQL. */
public class AuditChainOnPostgreSqlTest extends AuditChainContract {
    @Override
    protected AoDatabase.Kind kind() {
        return AoDatabase.Kind.POSTGRESQL;
    }
}
