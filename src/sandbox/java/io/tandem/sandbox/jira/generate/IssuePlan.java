package io.tandem.sandbox.jira.generate;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What is decided about an issue before its life is told: when it is created, the release meant for it ({@code null} = none), how far it has come
 * (0 = backlog … 5 = done), by when, and its due date.
 */
record IssuePlan(long number, Instant created, String type, Long version, int reached, Instant end, LocalDate due, String parentKey, String epicKey, int phrase) {
}
