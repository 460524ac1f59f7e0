package io.tandem.metric.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Everything that is stored of one issue. Null is: has not happened, or nobody knows.
 *
 * @param isOpen          whether its status is of another category than done
 * @param committed       when work started, or when it was in a release or sprint that had started
 * @param done            when it last entered a status of the category done
 * @param plannedDue      the due day in force at the start
 * @param due             the due day now
 * @param activeSeconds   between start and done, neither blocked nor waiting; 0 unless both are known, like the next two
 * @param waitingSeconds  between start and done, in a status the project marks as waiting and not blocked
 * @param blockedSeconds  between start and done, blocked
 * @param loggedSeconds   all time logged, at least 0
 * @param blocked         when it was blocked, oldest first, without overlaps
 * @param waiting         when it was in a status the project marks as waiting, oldest first, without overlaps
 * @param scopeChanges    when its scope changed after commitment and before done, oldest first
 * @param work            the time logged, oldest first
 * @param changedAt       when any of this last changed; null in facts older than this was kept
 */
public record IssueFactRecord(long id, String key, String projectKey, String type, boolean isDefect, boolean isOpen, Instant created, Instant committed, Instant started, Instant done,
                              LocalDate plannedDue, LocalDate due, Long originalEstimateSeconds, Long timeSpentSeconds, Double points, List<String> components, List<Release> releases,
                              Counts counts, long activeSeconds, long waitingSeconds, long blockedSeconds, long loggedSeconds, List<Stretch> blocked, List<Stretch> waiting,
                              List<Instant> scopeChanges, List<Happened> happenings, List<Logged> work, Instant changedAt) {
    /** A release it is planned for; a day nobody entered is null. */
    public record Release(String name, LocalDate start, LocalDate release) { }

    /** How often things happened, as {@code IssueCounts} says. */
    public record Counts(int backwardMoves, int reopened, int dueMoves, int pointChanges, int sprintMoves, int assigneeChanges) { }

    /** A stretch of time, half-open; {@code to} is null while it lasts. */
    public record Stretch(Instant from, Instant to) { }

    /** Something that happened: {@code BACKWARD_MOVE}, {@code REOPENED}, {@code DUE_MOVE}, {@code POINT_CHANGE}, {@code SPRINT_MOVE}, {@code ASSIGNEE_CHANGE}. */
    public record Happened(Instant at, String kind) { }

    /** Time logged; negative where somebody took time back. */
    public record Logged(Instant at, String person, long seconds) { }

    public IssueFactRecord {
        components = List.copyOf(components);
        releases = List.copyOf(releases);
        blocked = List.copyOf(blocked);
        waiting = List.copyOf(waiting);
        scopeChanges = List.copyOf(scopeChanges);
        happenings = List.copyOf(happenings);
        work = List.copyOf(work);
    }
}
