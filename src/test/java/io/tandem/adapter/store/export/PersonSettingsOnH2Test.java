package io.tandem.adapter.store.export;

import io.tandem.testing.AoDatabase;

/** The setting's contract on H2. */
public class PersonSettingsOnH2Test extends PersonSettingsContract {
    @Override
    protected AoDatabase.Kind kind() {
        return AoDatabase.Kind.H2;
    }
}
