package io.tandem.review.model;

import io.tandem.shared.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells how far an issue has moved since its change was approved. Nothing set at the approval and something set now is a move like any other, unless it is what the assessment announced:
 * naming the release or the components that were approved moves nothing.
 */
public final class DriftCheck {
    private final IssueScope approved;
    private final IssueScope now;
    private final List<Reason> moved = new ArrayList<>();

    private DriftCheck(IssueScope approved, IssueScope now) {
        this.approved = approved;
        this.now = now;
    }

    /** What moved beyond the tolerance, from what to what; empty when nothing did. */
    public static List<Reason> moved(IssueScope approved, IssueScope now, ImpactAssessment announced, DriftTolerance tolerance) {
        DriftCheck check = new DriftCheck(approved, now);
        check.estimate(tolerance);
        check.text(tolerance);
        if (tolerance.watchesRelease()) {
            check.names(approved.releases(), now.releases(), announced.release().isEmpty() ? List.of() : List.of(announced.release()), "review.drift.release");
        }
        if (tolerance.watchesComponents()) {
            check.names(approved.components(), now.components(), announced.components(), "review.drift.components");
        }
        return List.copyOf(check.moved);
    }

    private void estimate(DriftTolerance tolerance) {
        long before = Optional.ofNullable(approved.estimateSeconds()).orElse(0L);
        long after = Optional.ofNullable(now.estimateSeconds()).orElse(0L);
        if (tolerance.estimatePercent() == null || before == after) {
            return;
        }
        if (before == 0 || Math.abs(after - before) * 100.0 / before > tolerance.estimatePercent()) {
            moved.add(Reason.of("review.drift.estimate", hours(before), hours(after)));
        }
    }

    private void text(DriftTolerance tolerance) {
        if (tolerance.textPercent() == null) {
            return;
        }
        int percent = Wording.percentChanged(approved.summary() + "\n" + approved.description(), now.summary() + "\n" + now.description());
        if (percent > tolerance.textPercent()) {
            moved.add(Reason.of("review.drift.text", percent, tolerance.textPercent()));
        }
    }

    private void names(List<String> before, List<String> after, List<String> announced, String code) {
        List<String> from = before.stream().sorted().distinct().toList();
        List<String> to = after.stream().sorted().distinct().toList();
        boolean isAnnounced = from.isEmpty() && announced.containsAll(to);
        if (!from.equals(to) && !isAnnounced) {
            moved.add(Reason.of(code, said(from), said(to)));
        }
    }

    private static String said(List<String> names) {
        return names.isEmpty() ? "–" : String.join(", ", names);
    }

    private static String hours(long seconds) {
        double hours = seconds / 3600.0;
        return hours == Math.rint(hours) ? String.valueOf((long) hours) : String.format(java.util.Locale.ROOT, "%.1f", hours);
    }
}
