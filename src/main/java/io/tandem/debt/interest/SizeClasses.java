package io.tandem.debt.interest;

import io.tandem.metric.api.CompletedIssue;
import java.util.Collection;
import java.util.function.ToDoubleFunction;

/**
 * Where the thirds of a project's sizes lie. An issue with points goes by its points, one with an estimate only by its estimate; sizes of 0 say nothing. Of n sizes in ascending order the small third ends with
 * number ⌈n/3⌉, the medium one with number ⌈2n/3⌉; equal sizes are in the same class, the smaller one.
 */
record SizeClasses(double smallPoints, double mediumPoints, double smallEstimate, double mediumEstimate) {
    static SizeClasses of(Collection<CompletedIssue> issues) {
        double[] points = sizes(issues, SizeClasses::points);
        double[] estimates = sizes(issues, SizeClasses::estimate);
        return new SizeClasses(third(points, 1), third(points, 2), third(estimates, 1), third(estimates, 2));
    }

    SizeClass of(CompletedIssue issue) {
        if (points(issue) > 0) {
            return points(issue) <= smallPoints ? SizeClass.POINTS_SMALL : points(issue) <= mediumPoints ? SizeClass.POINTS_MEDIUM : SizeClass.POINTS_LARGE;
        }
        if (estimate(issue) > 0) {
            return estimate(issue) <= smallEstimate ? SizeClass.ESTIMATE_SMALL : estimate(issue) <= mediumEstimate ? SizeClass.ESTIMATE_MEDIUM : SizeClass.ESTIMATE_LARGE;
        }
        return SizeClass.NONE;
    }

    private static double[] sizes(Collection<CompletedIssue> issues, ToDoubleFunction<CompletedIssue> size) {
        return issues.stream().mapToDouble(size).filter(value -> value > 0).sorted().toArray();
    }

    private static double third(double[] ascending, int number) {
        return ascending.length == 0 ? 0 : ascending[(number * ascending.length + 2) / 3 - 1];
    }

    private static double points(CompletedIssue issue) {
        return issue.points() == null ? 0 : issue.points();
    }

    /** In seconds; not asked where there are points. */
    private static double estimate(CompletedIssue issue) {
        return points(issue) > 0 || issue.estimateSeconds() == null ? 0 : issue.estimateSeconds();
    }
}
