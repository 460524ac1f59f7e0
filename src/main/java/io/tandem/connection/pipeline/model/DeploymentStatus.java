package io.tandem.connection.pipeline.model;

/** How a deployment stands. Their names are stored. */
public enum DeploymentStatus {
    /** Created, blocked or running. */
    RUNNING, SUCCEEDED, FAILED,
    /** Cancelled or skipped: nothing reached the environment. */
    CANCELLED
}
