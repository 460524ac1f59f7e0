package io.tandem.metric.model;

import java.time.Instant;

/**
 * What is stored about the facts of one project.
 *
 * @param jobId   the job that builds them or built them last
 * @param isBuilt whether there are facts to read; stays true while they are built anew
 * @param isBuilding whether a job is at work or waits to be
 * @param asOf    the last time changes were taken in; null when never built
 * @param time    the working time they were computed with
 */
public record ProjectState(String projectKey, Long jobId, boolean isBuilt, boolean isBuilding, Instant asOf, WorkingTime time, OpenWork open) { }
