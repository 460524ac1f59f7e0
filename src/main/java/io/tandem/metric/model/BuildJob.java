package io.tandem.metric.model;

import java.time.Instant;

/**
 * The building of one project's facts, as it can be watched and taken up again after a stop.
 *
 * @param id          0 until it is stored
 * @param done        issues read so far
 * @param total       issues there are; 0 until they were counted
 * @param lastIssueId the last issue read: a job that was killed goes on behind it
 * @param startedAt   when it was asked for
 * @param message     why it failed; empty otherwise
 * @param requestedBy the permanent key of the person who asked for it
 */
public record BuildJob(long id, String projectKey, State state, long done, long total, long lastIssueId, Instant startedAt, String message, String requestedBy) {
    /** The states of a job. */
    public enum State {
        QUEUED, RUNNING,
        /** Somebody asked it to stop and it has not yet. */
        CANCELLING,
        DONE, CANCELLED, FAILED;

        /** Whether there is work left to do. */
        public boolean isActive() {
            return this == QUEUED || this == RUNNING || this == CANCELLING;
        }
    }

    public static BuildJob queued(String projectKey, Instant at, String requestedBy) {
        return new BuildJob(0, projectKey, State.QUEUED, 0, 0, 0, at, "", requestedBy);
    }

    public BuildJob in(State next) {
        return new BuildJob(id, projectKey, next, done, total, lastIssueId, startedAt, message, requestedBy);
    }

    public BuildJob of(long issues) {
        return new BuildJob(id, projectKey, state, done, issues, lastIssueId, startedAt, message, requestedBy);
    }

    public BuildJob readTo(long issueId, long more) {
        return new BuildJob(id, projectKey, state, done + more, total, issueId, startedAt, message, requestedBy);
    }

    public BuildJob failed(String why) {
        return new BuildJob(id, projectKey, State.FAILED, done, total, lastIssueId, startedAt, why, requestedBy);
    }
}
