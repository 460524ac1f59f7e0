package io.tandem.adapter.store.shared;

import io.tandem.testing.AoDatabase;

/** The stamps' contract on H2. */
public class StampsOnH2Test extends StampsContract {
    @Override
    protected AoDatabase.Kind kind() {
        return AoDatabase.Kind.H2;
    }
}
