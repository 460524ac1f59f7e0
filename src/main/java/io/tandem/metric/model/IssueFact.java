package io.tandem.metric.model;

import java.time.Instant;
import java.util.List;

/**
 * What follows from one issue's history. The order in which the history was told does not matter, except among changes of one moment.
 *
 * @param category     where the issue stands
 * @param happenings   what is counted of it by day, oldest first
 * @param blocked      when it was blocked, without overlaps, oldest first
 * @param waiting      when it was in a status its project marks as waiting, without overlaps, oldest first
 * @param scopeChanges when its scope changed after commitment and before it was done, oldest first
 * @param work         the time logged, oldest first
 * @param blockerIds   the issues whose links blocked or block it, ascending: when one of them changes, this fact may
 */
public record IssueFact(IssueIdentity identity, StatusCategory category, IssueTimes times, IssuePlan plan, List<Happening> happenings,
                        List<Span> blocked, List<Span> waiting, List<Instant> scopeChanges, List<WorkEntry> work, List<Long> blockerIds) {
    public IssueFact {
        happenings = List.copyOf(happenings);
        blocked = List.copyOf(blocked);
        waiting = List.copyOf(waiting);
        scopeChanges = List.copyOf(scopeChanges);
        work = List.copyOf(work);
        blockerIds = List.copyOf(blockerIds);
    }

    public boolean isOpen() {
        return category != StatusCategory.DONE;
    }

    /** All time logged, in seconds; never below 0, whatever was taken back. */
    public long workSeconds() {
        return Math.max(0, work.stream().mapToLong(WorkEntry::seconds).sum());
    }

    public IssueCounts counts() {
        return new IssueCounts(count(Happening.Kind.BACKWARD_MOVE), count(Happening.Kind.REOPENED), count(Happening.Kind.DUE_MOVE), count(Happening.Kind.POINT_CHANGE),
                count(Happening.Kind.SPRINT_MOVE), count(Happening.Kind.ASSIGNEE_CHANGE));
    }

    /** Where the time between start and end went; all 0 unless both are known. */
    public FlowTime flow() {
        return Spans.flow(times.started(), times.done(), blocked, waiting);
    }

    /** Whether it is in a sprint of which nobody knows whether and when it started. */
    public boolean hasUnknownSprint() {
        return plan.sprints().stream().anyMatch(sprint -> !sprint.isKnown());
    }

    private int count(Happening.Kind kind) {
        return (int) happenings.stream().filter(happening -> happening.kind() == kind).count();
    }
}
