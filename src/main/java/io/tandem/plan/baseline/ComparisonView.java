package io.tandem.plan.baseline;

import io.tandem.plan.baseline.model.ReleaseBaseline;
import io.tandem.plan.baseline.model.ScopeIssue;
import io.tandem.plan.baseline.model.ScopeTotals;
import java.time.LocalDate;
import java.util.List;

/**
 * What changed from one scope to another, as one person may see it.
 *
 * @param with   the later baseline; null for the release as it is now
 * @param before days and sums of the earlier one
 * @param after  of the later one
 * @param lines  the issues that differ, the added first, then the removed and the changed; those this person may not see are left out
 * @param counts of all issues, also those that are not shown
 * @param hoursPerDay hours of a person-day, to read estimates
 */
public record ComparisonView(ReleaseBaseline baseline, ReleaseBaseline with, Side before, Side after, List<Line> lines, Counts counts, double hoursPerDay) {
    /** @param movedWorkingDays from the baseline's release day to this one's, working days; null unless both are set */
    public record Side(LocalDate start, LocalDate due, ScopeTotals totals, Long movedWorkingDays) { }

    /** How an issue differs. */
    public enum Kind { ADDED, REMOVED, CHANGED }

    /** One issue; {@code before} or {@code after} is null where it was not part of the scope. {@code summary} is null when it was deleted. */
    public record Line(Kind kind, String key, String summary, ScopeIssue before, ScopeIssue after) { }

    /** @param hidden issues among the first three that this person may not see */
    public record Counts(int added, int removed, int changed, int unchanged, int hidden) { }
}
