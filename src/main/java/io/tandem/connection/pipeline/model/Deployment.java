package io.tandem.connection.pipeline.model;

import java.time.Instant;
import java.util.Objects;

/**
 * A commit brought to an environment, or the attempt.
 *
 * @param remoteId    the server's own id, unique within the remote project
 * @param environment the server's name of it
 * @param tier        the server's word for what it is for ({@code production}, {@code staging}, …); empty where it tells none
 * @param ref         the branch or tag
 * @param sha         the commit
 * @param at          when it ended; while it runs, when it was created
 * @param updatedAt   when the server last changed it
 * @param url         where a person looks at it; null where there is none
 */
public record Deployment(String remoteId, String environment, String tier, String ref, String sha, DeploymentStatus status, Instant at, Instant updatedAt, String url) {
    public Deployment {
        Objects.requireNonNull(remoteId, "remoteId");
        Objects.requireNonNull(environment, "environment");
        Objects.requireNonNull(tier, "tier");
        Objects.requireNonNull(ref, "ref");
        Objects.requireNonNull(sha, "sha");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(updatedAt, "updatedAt");
    }
}
