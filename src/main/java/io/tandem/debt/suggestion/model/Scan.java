package io.tandem.debt.suggestion.model;

import java.time.Instant;

/**
 * The reading of one project's issues, as it can be watched and taken up again after a stop. A project has one; asking again begins it anew.
 *
 * @param done        issues read so far
 * @param total       issues there are; 0 until they were counted
 * @param lastIssueId the last issue read: one that was killed goes on behind it
 * @param message     why it failed; empty otherwise
 * @param requestedBy the permanent key of the person who asked for it
 */
public record Scan(long id, String projectKey, State state, long done, long total, long lastIssueId, Instant startedAt, String message, String requestedBy) {
    /** How far a scan is. */
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

    public static Scan queued(long id, String projectKey, Instant at, String requestedBy) {
        return new Scan(id, projectKey, State.QUEUED, 0, 0, 0, at, "", requestedBy);
    }

    public Scan in(State next) {
        return new Scan(id, projectKey, next, done, total, lastIssueId, startedAt, message, requestedBy);
    }

    public Scan of(long issues) {
        return new Scan(id, projectKey, state, done, issues, lastIssueId, startedAt, message, requestedBy);
    }

    public Scan readTo(long issueId, long more) {
        return new Scan(id, projectKey, state, done + more, total, issueId, startedAt, message, requestedBy);
    }

    public Scan failed(String why) {
        return new Scan(id, projectKey, State.FAILED, done, total, lastIssueId, startedAt, why, requestedBy);
    }
}
