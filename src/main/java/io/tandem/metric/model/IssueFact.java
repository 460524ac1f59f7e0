package io.tandem.metric.model;

import java.time.Instant;
import java.util.List;

/**
 * What follows from one issue's history. The order in which the history was told does not matter, except among changes of one moment.
 *
 * @param category     where the issue stands
 * @param blocked      when it was blocked, without overlaps, oldest first
 * @param scopeChanges when its scope changed after commitment and before it was done, oldest first
 * @param work         the time logged, oldest first
 */
public record IssueFact(IssueIdentity identity, StatusCategory category, IssueTimes times, IssuePlan plan, IssueCounts counts,
                        List<Span> blocked, List<Instant> scopeChanges, List<WorkEntry> work) {
    public IssueFact {
        blocked = List.copyOf(blocked);
        scopeChanges = List.copyOf(scopeChanges);
        work = List.copyOf(work);
    }

    public boolean isOpen() {
        return category != StatusCategory.DONE;
    }

    /** All time logged, in seconds; never below 0, whatever was taken back. */
    public long workSeconds() {
        return Math.max(0, work.stream().mapToLong(WorkEntry::seconds).sum());
    }
}
