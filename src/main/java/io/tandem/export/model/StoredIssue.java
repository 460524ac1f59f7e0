package io.tandem.export.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What is stored about one issue, as the figures count it. Whatever nobody knows is null.
 *
 * @param isOpen     whether it is in no status of the category done
 * @param components names
 * @param releases   names
 * @param work       time logged, oldest first
 * @param changedAt  when any of this last changed; null for what was stored before that was noted
 */
public record StoredIssue(long id, String key, String type, boolean isDefect, boolean isOpen, Times times, Plan plan, Flow flow, Counts counts,
                          List<String> components, List<String> releases, List<Work> work, Instant changedAt) {
    public StoredIssue {
        components = List.copyOf(components);
        releases = List.copyOf(releases);
        work = List.copyOf(work);
    }

    /** The turning points. */
    public record Times(Instant created, Instant committed, Instant started, Instant done, LocalDate due, LocalDate plannedDue) { }

    /** What was planned and what came of it; working days are of issues with a plan to measure against. */
    public record Plan(Long estimateSeconds, Long spentSeconds, long loggedSeconds, Double points, Long plannedWorkingDays, Long actualWorkingDays, Long cycleWorkingDays) { }

    /** Where the time between start and end went, in seconds; null unless both are known. */
    public record Flow(Long activeSeconds, Long waitingSeconds, Long blockedSeconds) { }

    /** How often things happened. */
    public record Counts(long backwardMoves, long reopened, long dueMoves, long pointChanges, long sprintMoves, long assigneeChanges, long scopeChanges) { }

    /** Time logged at once; negative where somebody took time back. */
    public record Work(Instant at, String userKey, long seconds) { }
}
