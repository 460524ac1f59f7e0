package io.tandem.metric.model;

import java.time.LocalDate;

/** A release an issue is planned for; either day may be null, for real projects often leave them out. */
public record PlannedRelease(String name, LocalDate start, LocalDate release) { }
