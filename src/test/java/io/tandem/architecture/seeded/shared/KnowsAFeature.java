package io.tandem.architecture.seeded.shared;

import io.tandem.architecture.seeded.review.ReadsUpwards;

/** The ground floor looking upstairs. */
public record KnowsAFeature(ReadsUpwards upstairs) { }
