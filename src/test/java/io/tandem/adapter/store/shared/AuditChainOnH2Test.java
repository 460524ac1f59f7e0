package io.tandem.adapter.store.shared;

import io.tandem.testing.AoDatabase;

/** The audit chain's contract on H2. */
public class AuditChainOnH2Test extends AuditChainContract {
    @Override
    protected AoDatabase.Kind kind() {
        return AoDatabase.Kind.H2;
    }
}
