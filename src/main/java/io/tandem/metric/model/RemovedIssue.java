package io.tandem.metric.model;

import java.time.Instant;

/**
 * An issue that left a project: deleted, or moved to another.
 *
 * @param id  the number of this note
 * @param key its key in that project
 */
public record RemovedIssue(long id, long issueId, String key, String projectKey, Instant at) { }
