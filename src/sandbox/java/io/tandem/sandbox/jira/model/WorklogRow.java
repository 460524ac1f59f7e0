package io.tandem.sandbox.jira.model;

import java.time.Instant;

/** Work done: who, from when, how many seconds. */
public record WorklogRow(long id, long issueId, String authorKey, String text, Instant started, long seconds, Instant created, Instant updated) {
}
