package io.tandem.metric.model;

import java.time.Instant;

/** A stretch of time, half-open; {@code to} is null while it lasts. */
public record Span(Instant from, Instant to) { }
