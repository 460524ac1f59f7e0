package io.tandem.adapter.store.pipeline;

import io.tandem.testing.AoDatabase;

public class PostgresPipelineStoreTest extends PipelineStoreContract {
    public PostgresPipelineStoreTest() {
        super(AoDatabase.Kind.POSTGRESQL);
    }
}
