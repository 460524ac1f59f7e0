package io.tandem.metric.api;

import java.time.Instant;
import java.util.List;

/**
 * One issue as its history tells it now.
 *
 * @param isDefect   whether its type stands for a defect
 * @param starts     when it moved into a status of the category in progress, oldest first
 * @param done       when it last entered a status of the category done; null while it is open
 * @param components names of its components
 * @param work       the time logged on it, oldest first
 */
public record IssueRecord(long id, String key, boolean isDefect, Instant created, List<Instant> starts, Instant done, List<String> components, List<Logged> work) {
    public IssueRecord {
        starts = List.copyOf(starts);
        components = List.copyOf(components);
        work = List.copyOf(work);
    }

    /** Time logged at once; negative where somebody took time back. */
    public record Logged(Instant at, long seconds) { }

    /** Seconds logged at this time or later; never below 0. */
    public long secondsSince(Instant from) {
        return Math.max(0, work.stream().filter(entry -> !entry.at().isBefore(from)).mapToLong(Logged::seconds).sum());
    }
}
