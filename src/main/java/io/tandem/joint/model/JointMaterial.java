package io.tandem.joint.model;

import io.tandem.debt.api.Totals;
import io.tandem.metric.api.TrendPoint;
import io.tandem.plan.api.BufferState;
import io.tandem.review.api.ReviewRecord;
import io.tandem.shared.DateRange;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What the joint view's own figures are made of. Reviews are those the viewer may see.
 *
 * @param debtsAt    when they were added up
 * @param debtCourse principal week by week
 * @param buffers    of the projects' coming releases
 */
public record JointMaterial(List<String> projectKeys, Instant now, LocalDate today, DateRange range, List<WaitingReview> waiting, List<OpenReviewLine> open, List<ReviewRecord> records, Totals debts, Instant debtsAt, List<TrendPoint> debtCourse,
                            List<BufferState> buffers, List<HeldWork> holds, List<ReleaseLine> releases, List<GoalProgress> goals) {
    public JointMaterial {
        projectKeys = List.copyOf(projectKeys);
        waiting = List.copyOf(waiting);
        open = List.copyOf(open);
        records = List.copyOf(records);
        debtCourse = List.copyOf(debtCourse);
        buffers = List.copyOf(buffers);
        holds = List.copyOf(holds);
        releases = List.copyOf(releases);
        goals = List.copyOf(goals);
    }
}
