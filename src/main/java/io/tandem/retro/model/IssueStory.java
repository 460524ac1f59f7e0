package io.tandem.retro.model;

import io.tandem.shared.Spans;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What happened to one issue, as its history tells it.
 *
 * @param addedToRelease when it was put into the release; its creation when it was in from the start
 * @param due            its due day, or null
 * @param estimates      its estimate over time, oldest first; the first is what it was created with, missing when it never had one
 * @param steps          the statuses it went through, oldest first, the one it was created in included
 * @param blocked        when it was flagged or blocked
 */
public record IssueStory(String key, String summary, Instant addedToRelease, LocalDate due, List<Estimate> estimates, List<Step> steps, Spans blocked) {
    public IssueStory {
        estimates = List.copyOf(estimates);
        steps = List.copyOf(steps);
    }

    /** Where a status stands in the work. */
    public enum Stage { TO_DO, IN_PROGRESS, DONE }

    /** The issue entered this status at this moment. */
    public record Step(Instant at, String status, Stage stage) { }

    /** From this moment the issue was estimated at so many seconds of work. */
    public record Estimate(Instant at, long seconds) { }
}
