package io.tandem.metric.model;

import java.time.Instant;

/** One change of status, as far as it matters here: from which category to which. */
public record StatusMove(Instant at, StatusCategory from, StatusCategory to) { }
