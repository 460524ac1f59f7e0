package io.tandem.plan.buffer.model;

import java.util.List;

/**
 * The open work of a release as the basis of a plan.
 *
 * @param tasks           the open issues with an estimate
 * @param withoutEstimate how many open issues have none; they are not in the plan
 */
public record Chain(List<TaskEstimate> tasks, int withoutEstimate) {
    public Chain {
        tasks = List.copyOf(tasks);
    }

    /** What is left to do, by the issues' estimates as the safe ones. @param share what remains of an estimate when its safety is cut off, 0 to 1 */
    public static Chain of(List<ReleaseIssue> issues, double share) {
        List<TaskEstimate> tasks = issues.stream().filter(issue -> issue.estimate() > 0).map(issue -> TaskEstimate.of(issue, share)).toList();
        return new Chain(tasks, (int) issues.stream().filter(issue -> !issue.isDone() && issue.estimate() == 0).count());
    }

    /** Person-days without safety. */
    public double aggressive() {
        return tasks.stream().mapToDouble(TaskEstimate::aggressive).sum();
    }

    /** Person-days as estimated. */
    public double safe() {
        return tasks.stream().mapToDouble(TaskEstimate::safe).sum();
    }

    /** The size by a rule, in person-days. */
    public double size(SizingRule rule) {
        return rule.personDays(tasks);
    }
}
