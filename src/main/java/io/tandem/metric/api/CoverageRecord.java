package io.tandem.metric.api;

import java.time.Instant;

/** How much of the code tests execute, in percent, when the server analysed it. */
public record CoverageRecord(Instant at, double percent) { }
