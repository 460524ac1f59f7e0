package io.tandem.debt.sync.model;

import java.util.Objects;

/**
 * Where findings come from and go to. The connection is no part of it: a pair is read by one connection only, and a server connected anew meets its old items.
 *
 * @param projectKey Jira's project
 * @param remoteKey  the server's project
 */
public record SourcePair(String projectKey, String remoteKey) {
    public SourcePair {
        Objects.requireNonNull(projectKey, "projectKey");
        Objects.requireNonNull(remoteKey, "remoteKey");
    }
}
