package io.tandem.plan.deviation.model;

import io.tandem.plan.api.CauseShare;
import io.tandem.plan.api.DeviationCause;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The deviation of several issues together.
 *
 * @param issues those that can be compared
 * @param all    how many there were
 */
public record Deviation(List<IssueDeviation> issues, long all) {
    public Deviation {
        issues = List.copyOf(issues);
    }

    /** Hundredths of a person-day; positive is late. */
    public long total() {
        return issues.stream().mapToLong(IssueDeviation::total).sum();
    }

    public long planned() {
        return issues.stream().mapToLong(IssueDeviation::planned).sum();
    }

    public long actual() {
        return issues.stream().mapToLong(IssueDeviation::actual).sum();
    }

    /** Every cause in its order; in hundredths they add up to the total. */
    public List<CauseShare> causes() {
        return Arrays.stream(DeviationCause.values()).map(this::share).toList();
    }

    private CauseShare share(DeviationCause cause) {
        List<Long> from = issues.stream().filter(issue -> issue.of(cause) != 0).sorted(Comparator.comparingLong((IssueDeviation issue) -> -Math.abs(issue.of(cause))).thenComparing(IssueDeviation::id))
            .map(IssueDeviation::id).toList();
        return new CauseShare(cause, IssueDeviation.days(issues.stream().mapToLong(issue -> issue.of(cause)).sum()), from);
    }
}
