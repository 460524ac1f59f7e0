package io.tandem.metric.model;

import java.time.Instant;
import java.util.List;

/**
 * One issue as the product tells it, in neutral words. The lists may come in any order.
 *
 * @param category the category of its status now
 * @param resolved when it was resolved, as its field says; null when it is not
 * @param status   its status now
 * @param typeId   the product's number of its type; empty when unknown
 * @param links    the links that say it is or was blocked by another issue that is there
 */
public record IssueHistory(IssueIdentity identity, Instant created, StatusCategory category, Instant resolved, IssuePlan plan,
                           List<StatusMove> moves, List<FieldChange> changes, List<WorkEntry> work, StatusRef status, String typeId, List<BlockingLink> links) {
    public IssueHistory {
        links = List.copyOf(links);
        moves = List.copyOf(moves);
        changes = List.copyOf(changes);
        work = List.copyOf(work);
    }

    public IssueHistory(IssueIdentity identity, Instant created, StatusCategory category, Instant resolved, IssuePlan plan,
                        List<StatusMove> moves, List<FieldChange> changes, List<WorkEntry> work) {
        this(identity, created, category, resolved, plan, moves, changes, work, StatusRef.none(), "", List.of());
    }
}
