package io.tandem.metric.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

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
 * @param run         its latest stretch of work; null before the first
 * @param damage      the issues that could not be read
 */
public record BuildJob(long id, String projectKey, State state, long done, long total, long lastIssueId, Instant startedAt, String message, String requestedBy, Run run, Damage damage) {
    private static final double MILLIS = 1000;

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

    /** Work since the job was last taken up: when that was, how many issues it had read by then, and when it last read some. */
    public record Run(Instant since, long from, Instant at) { }

    /**
     * Issues that could not be read and are left out of all figures.
     *
     * @param issueIds the first of them
     */
    public record Damage(long count, List<Long> issueIds) {
        private static final int NAMED = 20;
        private static final Damage NONE = new Damage(0, List.of());

        public Damage {
            issueIds = List.copyOf(issueIds);
        }

        public static Damage none() {
            return NONE;
        }

        Damage and(Collection<Long> more) {
            return more.isEmpty() ? this : new Damage(count + more.size(), Stream.concat(issueIds.stream(), more.stream()).limit(NAMED).toList());
        }
    }

    public static BuildJob queued(String projectKey, Instant at, String requestedBy) {
        return new BuildJob(0, projectKey, State.QUEUED, 0, 0, 0, at, "", requestedBy, null, Damage.none());
    }

    public BuildJob in(State next) {
        return new BuildJob(id, projectKey, next, done, total, lastIssueId, startedAt, message, requestedBy, run, damage);
    }

    /** Taken up, with so many issues in all. */
    public BuildJob running(long issues, Instant now) {
        return new BuildJob(id, projectKey, State.RUNNING, done, issues, lastIssueId, startedAt, message, requestedBy, new Run(now, done, now), damage);
    }

    /** From the first issue again. */
    public BuildJob again() {
        return new BuildJob(id, projectKey, state, 0, total, 0, startedAt, message, requestedBy, null, Damage.none());
    }

    public BuildJob readTo(long issueId, long more, Collection<Long> unreadable, Instant now) {
        Run going = run == null ? new Run(now, done, now) : new Run(run.since(), run.from(), now);
        return new BuildJob(id, projectKey, state, done + more, total, issueId, startedAt, message, requestedBy, going, damage.and(unreadable));
    }

    public BuildJob failed(String why) {
        return new BuildJob(id, projectKey, State.FAILED, done, total, lastIssueId, startedAt, why, requestedBy, run, damage);
    }

    /** Issues a second since it was last taken up; empty until some were read. */
    public OptionalDouble perSecond() {
        double seconds = run == null ? 0 : Duration.between(run.since(), run.at()).toMillis() / MILLIS;
        return seconds > 0 && done > run.from() ? OptionalDouble.of((done - run.from()) / seconds) : OptionalDouble.empty();
    }

    /** How long it will take if it goes on like this; empty when it has ended or nobody can say. */
    public OptionalDouble remainingSeconds() {
        OptionalDouble rate = perSecond();
        return state.isActive() && rate.isPresent() ? OptionalDouble.of(Math.max(0, total - done) / rate.getAsDouble()) : OptionalDouble.empty();
    }
}
