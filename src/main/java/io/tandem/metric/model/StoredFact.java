package io.tandem.metric.model;

import java.time.Instant;

/**
 * A fact as it is stored.
 *
 * @param changedAt when it last said something else; null when it was stored before that was kept
 * @param jobId     the latest build of its project when it was written
 */
public record StoredFact(IssueFact fact, Instant changedAt, long jobId) { }
