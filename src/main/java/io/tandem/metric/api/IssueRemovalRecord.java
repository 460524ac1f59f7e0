package io.tandem.metric.api;

import java.time.Instant;

/**
 * An issue that left a project: deleted, or moved to another, where its facts are told again.
 *
 * @param id  the number of this note
 * @param key its key in that project
 */
public record IssueRemovalRecord(long id, long issueId, String key, String projectKey, Instant at) { }
