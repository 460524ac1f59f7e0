package io.tandem.connection.model;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A reading kept for a day of the add-on's own series.
 *
 * @param connectionId which connection brought it
 * @param projectKey   Jira's project
 * @param day          the day (UTC) the values stood for
 * @param readAt       when the add-on read them
 */
public record CodeSnapshot(long connectionId, String projectKey, LocalDate day, Instant readAt, CodeReading reading) { }
