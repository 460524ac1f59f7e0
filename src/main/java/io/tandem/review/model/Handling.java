package io.tandem.review.model;

import io.tandem.shared.Reason;
import java.util.List;
import java.util.Optional;

/**
 * How one review was and is dealt with.
 *
 * @param lane          how its latest submission is decided
 * @param laneReasons   why it took that lane; empty before the first submission
 * @param isSampled     it was decided outside the board and picked for an audit
 * @param audit         what the audit found, or null while there is none
 * @param approvedScope what the issue asked for when the change was approved; null before, and for an issue that could not be read
 * @param moved         what moved so far that the approval lapsed; empty otherwise
 * @param fulfilments   the conditions settled so far
 * @param modules       what the scores of the components it touches made of its assessment when it was submitted
 */
public record Handling(Lane lane, List<Reason> laneReasons, boolean isSampled, LaneAudit audit, IssueScope approvedScope, List<Reason> moved, List<Fulfilment> fulfilments, ModuleEffect modules) {
    public Handling {
        laneReasons = List.copyOf(laneReasons);
        moved = List.copyOf(moved);
        fulfilments = List.copyOf(fulfilments);
    }

    public static Handling byBoard() {
        return new Handling(Lane.BOARD, List.of(), false, null, null, List.of(), List.of(), ModuleEffect.none());
    }

    public Optional<LaneAudit> findAudit() {
        return Optional.ofNullable(audit);
    }

    public Optional<IssueScope> findApprovedScope() {
        return Optional.ofNullable(approvedScope);
    }

    /** A new round takes this lane; what belonged to the last round's approval is over. */
    public Handling inLane(LaneChoice choice) {
        return new Handling(choice.lane(), choice.reasons(), false, null, null, List.of(), fulfilments, modules);
    }

    public Handling sampled() {
        return new Handling(lane, laneReasons, true, audit, approvedScope, moved, fulfilments, modules);
    }

    public Handling audited(LaneAudit found) {
        return new Handling(lane, laneReasons, isSampled, found, approvedScope, moved, fulfilments, modules);
    }

    public Handling withApprovedScope(IssueScope scope) {
        return new Handling(lane, laneReasons, isSampled, audit, scope, moved, fulfilments, modules);
    }

    public Handling lapsed(List<Reason> what) {
        return new Handling(lane, laneReasons, isSampled, audit, approvedScope, what, fulfilments, modules);
    }

    public Handling withFulfilments(List<Fulfilment> settled) {
        return new Handling(lane, laneReasons, isSampled, audit, approvedScope, moved, settled, modules);
    }

    /** What counts of the assessment from this submission on. */
    public Handling withModules(ModuleEffect effect) {
        return new Handling(lane, laneReasons, isSampled, audit, approvedScope, moved, fulfilments, effect);
    }
}
