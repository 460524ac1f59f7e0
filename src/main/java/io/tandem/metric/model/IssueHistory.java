package io.tandem.metric.model;

import java.time.Instant;
import java.util.List;

/**
 * One issue as the product tells it, in neutral words. The lists may come in any order.
 *
 * @param category the category of its status now
 * @param resolved when it was resolved, as its field says; null when it is not
 */
public record IssueHistory(IssueIdentity identity, Instant created, StatusCategory category, Instant resolved, IssuePlan plan,
                           List<StatusMove> moves, List<FieldChange> changes, List<WorkEntry> work) {
    public IssueHistory {
        moves = List.copyOf(moves);
        changes = List.copyOf(changes);
        work = List.copyOf(work);
    }
}
