package io.tandem.adapter.store.metric;

import io.tandem.testing.AoDatabase;

public class FigureSettingsOnPostgreSqlTest extends FigureSettingsContract {
    public FigureSettingsOnPostgreSqlTest() {
        super(AoDatabase.Kind.POSTGRESQL);
    }
}
