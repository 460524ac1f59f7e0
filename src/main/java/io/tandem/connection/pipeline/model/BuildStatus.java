package io.tandem.connection.pipeline.model;

/** How a build stands. Their names are stored. */
public enum BuildStatus {
    /** Waiting, running, or waiting for a person. */
    RUNNING,
    PASSED,
    /** Built, but not all tests passed (Jenkins). Neither red nor green: it counts as failed. */
    UNSTABLE,
    FAILED,
    /** Cancelled, skipped or not built: says nothing about the code. */
    CANCELLED;

    /** Whether it says something about the code. */
    public boolean isVerdict() {
        return this == PASSED || this == UNSTABLE || this == FAILED;
    }
}
