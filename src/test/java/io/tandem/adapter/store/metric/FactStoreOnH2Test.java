package io.tandem.adapter.store.metric;

import io.tandem.testing.AoDatabase;

public class FactStoreOnH2Test extends FactStoreContract {
    public FactStoreOnH2Test() {
        super(AoDatabase.Kind.H2);
    }
}
