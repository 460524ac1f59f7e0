package io.tandem.metric.api;

import java.time.LocalDate;

/** The figure for the week that begins this day; null where that week has no data. */
public record TrendPoint(LocalDate from, Double value) { }
