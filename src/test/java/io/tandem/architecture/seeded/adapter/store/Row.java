package io.tandem.architecture.seeded.adapter.store;

import io.tandem.architecture.seeded.rest.Resource;

/** An adapter that looks up. */
public interface Row {
    Resource resource();
}
