package io.tandem.plan.api;

import java.time.LocalDate;

/**
 * When something is likely to be finished: by this day with a certainty of 50, 85 and 95 percent. A day is null when it lies beyond what the forecast looks ahead.
 *
 * @param onTime the share of the trials that were finished by the release's day, 0 to 1; null when no day is set
 */
public record Outlook(LocalDate p50, LocalDate p85, LocalDate p95, Double onTime) { }
