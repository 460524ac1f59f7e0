package io.tandem.connection.pipeline.api;

import java.time.Instant;

/**
 * A deployment.
 *
 * @param id           the row's own; grows with each new deployment
 * @param environment  the server's name of it
 * @param tier         the server's word for what it is for; empty where it tells none
 * @param isProduction whether it counts as production in this project
 * @param status       {@code RUNNING}, {@code SUCCEEDED}, {@code FAILED} or {@code CANCELLED}
 * @param at           when it ended; while it runs, when it was created
 * @param changedAt    when the stored row last changed
 * @param url          where a person looks at it; null where there is none
 */
public record DeploymentRecord(long id, String projectKey, String component, String remoteKey, String remoteId, String environment, String tier, boolean isProduction, String ref, String sha,
                               String status, Instant at, Instant changedAt, String url) { }
