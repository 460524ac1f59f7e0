package io.tandem.plan.baseline.model;

import java.util.Collection;
import java.util.Objects;

/**
 * A scope added up.
 *
 * @param estimated issues with an estimate, whose sum is {@code seconds}
 * @param pointed   issues with points, whose sum is {@code points}
 * @param dated     issues with a due day
 */
public record ScopeTotals(int issues, int estimated, long seconds, int pointed, double points, int dated) {
    public static ScopeTotals of(Collection<ScopeIssue> scope) {
        int estimated = (int) scope.stream().filter(ScopeIssue::isEstimated).count();
        int pointed = (int) scope.stream().filter(issue -> issue.points() != null).count();
        return new ScopeTotals(scope.size(), estimated, scope.stream().map(ScopeIssue::seconds).filter(Objects::nonNull).mapToLong(Long::longValue).sum(),
            pointed, scope.stream().map(ScopeIssue::points).filter(Objects::nonNull).mapToDouble(Double::doubleValue).sum(), (int) scope.stream().filter(issue -> issue.due() != null).count());
    }
}
