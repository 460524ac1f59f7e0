package io.tandem.retro.model;

import java.time.Instant;
import java.util.List;

/**
 * The figures a retrospective looks at.
 *
 * @param asOf    when they were taken
 * @param issues  the release's issues
 * @param reviews the change reviews decided while the release was worked on
 * @param debt    what the project owes in technical debt
 */
public record Findings(Instant asOf, List<IssueOutcome> issues, List<DecidedReview> reviews, DebtStanding debt) {
    public Findings {
        issues = List.copyOf(issues);
        reviews = List.copyOf(reviews);
    }

    /** @param outcome {@code APPROVED}, {@code REJECTED} or {@code CHANGES_REQUESTED} */
    public record DecidedReview(long id, String issueKey, String title, String outcome, String state, Instant decided) { }

    /** @param principal person-days to repair @param interest person-days a month lost meanwhile @param top the items worth paying first */
    public record DebtStanding(long items, double principal, double interest, List<DebtLine> top) {
        public DebtStanding {
            top = List.copyOf(top);
        }
    }

    /** One debt. */
    public record DebtLine(String title, String component, double principal, double interest) { }

    public double planned() {
        return Days.rounded(issues.stream().filter(IssueOutcome::isComparable).mapToDouble(IssueOutcome::planned).sum());
    }

    public double actual() {
        return Days.rounded(issues.stream().filter(IssueOutcome::isComparable).mapToDouble(IssueOutcome::actual).sum());
    }

    public double deviation() {
        return Days.rounded(actual() - planned());
    }

    /** The causes of all issues together; with {@link #estimateError()} they come to {@link #deviation()}. */
    public Causes causes() {
        return issues.stream().filter(IssueOutcome::isComparable).map(IssueOutcome::causes).reduce(Causes.NONE, Causes::plus);
    }

    public double estimateError() {
        return Days.rounded(deviation() - causes().sum());
    }

    public long finished() {
        return issues.stream().filter(IssueOutcome::finished).count();
    }

    public long comparable() {
        return issues.stream().filter(IssueOutcome::isComparable).count();
    }

    public int reopened() {
        return issues.stream().mapToInt(IssueOutcome::reopened).sum();
    }

    public long addedLate() {
        return issues.stream().filter(IssueOutcome::addedLate).count();
    }

    public Findings withIssues(List<IssueOutcome> others) {
        return new Findings(asOf, others, reviews, debt);
    }

    public Findings withReviews(List<DecidedReview> others) {
        return new Findings(asOf, issues, others, debt);
    }
}
