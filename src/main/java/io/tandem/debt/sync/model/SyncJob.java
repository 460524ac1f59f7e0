package io.tandem.debt.sync.model;

import io.tandem.shared.Reason;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * One synchronisation of a Jira project, as it can be watched, stopped, and taken up again after a restart.
 *
 * @param id          0 until stored
 * @param kind        whether it writes
 * @param phase       what it is at
 * @param isAgain     whether somebody asked meanwhile, so that another follows at its end
 * @param done        of {@code total}, in the phase's unit: findings read, groups written
 * @param requestedBy the permanent key of the person, or the house's
 * @param endedAt     null while it is active
 * @param problem     why it failed; null otherwise
 * @param preview     what it would do; null but for a preview that is done
 */
public record SyncJob(long id, String projectKey, Kind kind, State state, Phase phase, boolean isAgain, long done, long total, Instant startedAt, String requestedBy, Instant endedAt, Reason problem, Preview preview) {
    /** What it is for. */
    public enum Kind { SYNC, PREVIEW }

    /** What it is at. */
    public enum Phase { WAITING, READING, WRITING, ENDED }

    /** The states of a job. */
    public enum State {
        QUEUED, RUNNING,
        /** Somebody asked it to stop and it has not yet. */
        CANCELLING,
        DONE, CANCELLED,
        /** At least one of the server's projects could not be read; the others were. */
        FAILED;

        public boolean isActive() {
            return this == QUEUED || this == RUNNING || this == CANCELLING;
        }
    }

    public SyncJob {
        Objects.requireNonNull(projectKey, "projectKey");
        Objects.requireNonNull(state, "state");
    }

    public static SyncJob queued(String projectKey, Kind kind, Instant now, String requestedBy) {
        return new SyncJob(0, projectKey, kind, State.QUEUED, Phase.WAITING, false, 0, 0, now, requestedBy, null, null, null);
    }

    public SyncJob in(State next) {
        return new SyncJob(id, projectKey, kind, next, phase, isAgain, done, total, startedAt, requestedBy, endedAt, problem, preview);
    }

    public SyncJob at(Phase now, long nowDone, long ofTotal) {
        return new SyncJob(id, projectKey, kind, state, now, isAgain, nowDone, ofTotal, startedAt, requestedBy, endedAt, problem, preview);
    }

    public SyncJob again() {
        return new SyncJob(id, projectKey, kind, state, phase, true, done, total, startedAt, requestedBy, endedAt, problem, preview);
    }

    public SyncJob ended(State how, Instant now, Reason why, Preview found) {
        return new SyncJob(id, projectKey, kind, how, Phase.ENDED, false, done, total, startedAt, requestedBy, now, why, found);
    }

    public Optional<Reason> findProblem() {
        return Optional.ofNullable(problem);
    }
}
