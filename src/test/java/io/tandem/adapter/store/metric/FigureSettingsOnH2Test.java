package io.tandem.adapter.store.metric;

import io.tandem.testing.AoDatabase;

public class FigureSettingsOnH2Test extends FigureSettingsContract {
    public FigureSettingsOnH2Test() {
        super(AoDatabase.Kind.H2);
    }
}
