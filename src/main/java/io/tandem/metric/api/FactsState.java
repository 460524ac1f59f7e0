package io.tandem.metric.api;

import java.time.Instant;

/**
 * How far the stored facts of a project are.
 *
 * @param state   see there
 * @param jobId   the job that builds them, or the last that did; null when there never was one
 * @param asOf    the last change taken in; null when never built
 */
public record FactsState(String projectKey, State state, Long jobId, Instant asOf) {
    /** Where facts can stand. */
    public enum State { NOT_BUILT, BUILDING, BUILT }
}
