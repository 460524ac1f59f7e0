package io.tandem.export.model;

import java.time.Instant;

/**
 * An issue that is no longer in a project: deleted, or moved to another.
 *
 * @param place where it stands among the removals; grows with them
 */
public record RemovedIssue(long place, long id, Instant at) { }
