package io.tandem.review.model;

import io.tandem.shared.Actor;
import io.tandem.shared.Reason;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Chooses who decides on a change. In this order:
 *
 * <ol>
 *   <li>An emergency goes before the board.</li>
 *   <li>A standard change whose template is in force and whose limits it stays below is approved at once.</li>
 *   <li>Any other change goes before the board while the project has no light lane, or when it reaches one of the limits, or when a limit cannot be compared.</li>
 *   <li>What is left takes the light lane: approved at once, or decided by one seat – unless nobody but the proposer holds it.</li>
 * </ol>
 */
public final class LaneRules {
    private final Board board;
    private final List<StandardTemplate> inForce;
    private final Collection<String> components;

    /**
     * @param board      the whole board as it sits now
     * @param inForce    the project's templates
     * @param components of the issue; the assessment's own are looked at in any case
     */
    public LaneRules(Board board, List<StandardTemplate> inForce, Collection<String> components) {
        this.board = board;
        this.inForce = List.copyOf(inForce);
        this.components = List.copyOf(components);
    }

    public LaneChoice choose(Proposal proposal, Actor proposer) {
        if (proposal.type() == ReviewType.EMERGENCY) {
            return new LaneChoice(Lane.BOARD, List.of(Reason.of("review.lane.emergency")));
        }
        List<Reason> soFar = new ArrayList<>();
        if (proposal.type() == ReviewType.STANDARD) {
            Optional<StandardTemplate> template = inForce.stream().filter(one -> one.name().equals(proposal.template())).findFirst();
            soFar.addAll(notStandard(proposal, template));
            if (soFar.isEmpty()) {
                return new LaneChoice(Lane.AUTOMATIC, List.of(Reason.of("review.lane.standard", proposal.template())));
            }
        }
        return bySize(proposal, proposer, soFar);
    }

    private List<Reason> notStandard(Proposal proposal, Optional<StandardTemplate> template) {
        if (template.isEmpty()) {
            return List.of(proposal.template().isEmpty() ? Reason.of("review.lane.no-template") : Reason.of("review.lane.template-gone", proposal.template()));
        }
        List<Reason> reached = reached(template.get().limits(), proposal);
        return reached.isEmpty() ? List.of() : with(List.of(Reason.of("review.lane.above-template", proposal.template())), reached);
    }

    private LaneChoice bySize(Proposal proposal, Actor proposer, List<Reason> soFar) {
        Policy policy = board.policy();
        if (policy.lightLane().mode() == LightLane.Mode.OFF || policy.thresholds().isEmpty()) {
            return new LaneChoice(Lane.BOARD, with(soFar, List.of(Reason.of("review.lane.always-board"))));
        }
        List<Reason> reached = reached(policy.thresholds(), proposal);
        if (!reached.isEmpty()) {
            return new LaneChoice(Lane.BOARD, with(soFar, reached));
        }
        return policy.lightLane().mode() == LightLane.Mode.AUTOMATIC ? new LaneChoice(Lane.AUTOMATIC, with(soFar, List.of(Reason.of("review.lane.below")))) : oneSeat(proposer, soFar);
    }

    private LaneChoice oneSeat(Actor proposer, List<Reason> soFar) {
        String name = SeatNames.asArgument(board.policy().lightLane().seat());
        boolean canDecide = board.findSeat(board.policy().lightLane().seat()).filter(seat -> seat.canVoteOn(proposer)).isPresent();
        return canDecide ? new LaneChoice(Lane.LIGHT, with(soFar, List.of(Reason.of("review.lane.one-seat", name))))
                : new LaneChoice(Lane.BOARD, with(soFar, List.of(Reason.of("review.lane.seat-cannot", name))));
    }

    /** The board that decides in this lane: in the light one the single seat, which approves and rejects alone. */
    public Board boardFor(Lane lane) {
        if (lane != Lane.LIGHT) {
            return board;
        }
        Seat alone = board.findSeat(board.policy().lightLane().seat()).orElseThrow();
        return new Board(List.of(new Seat(alone.name(), alone.holders(), true, alone.hasVeto(), alone.delegates())), board.policy().decidedByOne());
    }

    private List<Reason> reached(Thresholds limits, Proposal proposal) {
        return Limits.reached(limits, proposal.impact(), board.policy().rate(), components);
    }

    private static List<Reason> with(List<Reason> first, List<Reason> more) {
        List<Reason> all = new ArrayList<>(first);
        all.addAll(more);
        return all;
    }
}
