package io.tandem.architecture.seeded.review;

import io.tandem.architecture.seeded.rest.Resource;

/** A feature that knows the API above it. */
public record ReadsUpwards(Resource resource) { }
