package io.tandem.adapter.store.pipeline;

import io.tandem.testing.AoDatabase;

public class H2PipelineStoreTest extends PipelineStoreContract {
    public H2PipelineStoreTest() {
        super(AoDatabase.Kind.H2);
    }
}
