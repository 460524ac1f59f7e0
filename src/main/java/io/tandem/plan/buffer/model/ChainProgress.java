package io.tandem.plan.buffer.model;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How far the planned work is, and how much longer than planned it takes. In person-days.
 *
 * @param chain    the aggressive estimates of the planned issues that are still in the release
 * @param done     of those, what is done; a begun issue counts for what its remaining work leaves of its estimate
 * @param overrun  Σ (elapsed + remaining − aggressive); negative when work takes less than planned. Source: Newbold, "Project Management in the Fast Lane" (1998)
 * @param left     planned issues that are not in the release any more; they count nowhere
 * @param added    open issues with an estimate that are in the release but not in the plan
 * @param unlogged planned issues that are done without any time logged: they count as they were planned
 */
public record ChainProgress(double chain, double done, double overrun, int left, int added, int unlogged) {
    /** The planned tasks held against the release's issues of now. */
    public static ChainProgress of(List<TaskEstimate> planned, List<ReleaseIssue> issues) {
        Map<Long, ReleaseIssue> now = issues.stream().collect(Collectors.toMap(ReleaseIssue::id, Function.identity(), (first, second) -> first));
        Tally tally = new Tally();
        planned.forEach(task -> tally.add(task, now.remove(task.issueId())));
        int added = (int) now.values().stream().filter(issue -> issue.estimate() > 0).count();
        return new ChainProgress(tally.chain, tally.done, tally.overrun, tally.left, added, tally.unlogged);
    }

    /** Percent of the chain, 0 to 100; empty when there is no chain. */
    public OptionalDouble completion() {
        return chain > 0 ? OptionalDouble.of(100 * done / chain) : OptionalDouble.empty();
    }

    /** Adds the tasks up. */
    private static final class Tally {
        /** About a minute of an eight-hour day: what rounding to seconds may make of equal estimates. */
        private static final double DUST = 0.003;
        private double chain;
        private double done;
        private double overrun;
        private int left;
        private int unlogged;

        void add(TaskEstimate task, ReleaseIssue issue) {
            if (issue == null) {
                left++;
                return;
            }
            double elapsed = elapsed(task, issue);
            double remaining = remaining(task, issue, elapsed);
            chain += task.aggressive();
            done += task.aggressive() - Math.min(task.aggressive(), remaining);
            overrun += elapsed + remaining - task.aggressive();
        }

        private double elapsed(TaskEstimate task, ReleaseIssue issue) {
            double logged = Math.max(0, issue.logged() - task.loggedBefore());
            if (issue.isDone() && logged == 0) {
                unlogged++;
                return task.aggressive();
            }
            return logged;
        }

        private static double remaining(TaskEstimate task, ReleaseIssue issue, double elapsed) {
            if (issue.isDone()) {
                return 0;
            }
            return isReestimated(task, issue, elapsed) ? issue.remaining() : Math.max(0, task.aggressive() - elapsed);
        }

        // The product itself only subtracts what is logged, safety and all. Unless somebody said how much is left, the plan does.
        private static boolean isReestimated(TaskEstimate task, ReleaseIssue issue, double elapsed) {
            return issue.remaining() != null && Math.abs(issue.remaining() - Math.max(0, task.safe() - elapsed)) > DUST;
        }
    }
}
