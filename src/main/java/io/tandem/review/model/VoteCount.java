package io.tandem.review.model;

import io.tandem.shared.Actor;
import io.tandem.shared.Reason;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Decides from a board and its votes, as soon as no outstanding vote can change the outcome.
 *
 * <ol>
 *   <li>A veto seat that rejects, or the reject rule being met, rejects.</li>
 *   <li>Else the quorum being met, with every required seat approving or abstaining, approves.</li>
 *   <li>Else, once all have voted: any request for changes, or no rejection at all, asks for changes; a rejection rejects.</li>
 * </ol>
 *
 * <p>A seat held by nobody but the proposer steps aside; it and abstentions leave the denominator. The order in which seats vote does not matter.
 */
public final class VoteCount {
    private final Board board;
    private final List<Seat> voices;
    private final Map<String, Vote> latest = new LinkedHashMap<>();

    private VoteCount(Board board, Actor proposer, List<Vote> votes) {
        this.board = board;
        this.voices = board.seats().stream().filter(seat -> seat.canVoteOn(proposer)).toList();
        votes.stream()
                .filter(vote -> !vote.voter().isSamePersonAs(proposer) && !vote.holder().isSamePersonAs(proposer))
                .filter(vote -> voices.stream().anyMatch(seat -> seat.name().equals(vote.seat())))
                .forEach(vote -> latest.put(vote.seat(), vote));
    }

    /** @param votes the counted votes of one round in the order they were cast */
    public static Tally of(Board board, Actor proposer, List<Vote> votes) {
        return new VoteCount(board, proposer, votes).decide();
    }

    /** The latest counted vote of each seat. */
    public static Map<String, Vote> latestBySeat(Board board, Actor proposer, List<Vote> votes) {
        return Map.copyOf(new VoteCount(board, proposer, votes).latest);
    }

    /** Whether an approval is possible at all, if everybody who may vote approves. */
    public static boolean canEverApprove(Board board, Actor proposer) {
        VoteCount count = new VoteCount(board, proposer, List.of());
        int reachable = count.countsPeople() ? mostApprovers(board, proposer) : count.voices.size();
        return !count.voices.isEmpty() && reachable >= count.needed();
    }

    /** How many different people can vote at once: somebody who holds two seats is one. */
    public static int mostApprovers(Board board, Actor proposer) {
        return Seating.mostPeople(board.seats().stream().map(seat -> seat.holders().stream().filter(holder -> !holder.isSamePersonAs(proposer)).map(Actor::key).toList()).toList());
    }

    private Tally decide() {
        if (isRejectedByRule()) {
            return tally(Outcome.REJECTED, rejectionReasons());
        }
        if (isApproved() && !couldStillBeRejected()) {
            return tally(Outcome.APPROVED, approvalReasons());
        }
        if (outstanding().isEmpty()) {
            return anyVoted(VoteDecision.REJECT) && !anyVoted(VoteDecision.REQUEST_CHANGES)
                    ? tally(Outcome.REJECTED, List.of(quorumMissed()))
                    : tally(Outcome.CHANGES_REQUESTED, changeReasons());
        }
        if (anyVoted(VoteDecision.REQUEST_CHANGES) && !couldStillBeApproved() && !couldStillBeRejected()) {
            return tally(Outcome.CHANGES_REQUESTED, changeReasons());
        }
        return tally(Outcome.UNDECIDED, waitingReasons());
    }

    private Tally tally(Outcome outcome, List<Reason> reasons) {
        return new Tally(outcome, reasons, outstanding());
    }

    private List<Seat> outstanding() {
        return voices.stream().filter(seat -> !latest.containsKey(seat.name())).toList();
    }

    private boolean isRejectedByRule() {
        return votes(VoteDecision.REJECT).anyMatch(vote -> rejectsAlone(seat(vote)))
                || board.policy().reject().kind() == RejectRule.Kind.AT_LEAST && votes(VoteDecision.REJECT).count() >= board.policy().reject().value();
    }

    private boolean rejectsAlone(Seat seat) {
        return seat.hasVeto() || seat.isRequired() && board.policy().reject().kind() == RejectRule.Kind.ANY_REQUIRED;
    }

    private boolean couldStillBeRejected() {
        return outstanding().stream().anyMatch(this::rejectsAlone)
                || board.policy().reject().kind() == RejectRule.Kind.AT_LEAST
                && !outstanding().isEmpty() && votes(VoteDecision.REJECT).count() + outstanding().size() >= board.policy().reject().value();
    }

    private boolean isApproved() {
        return approvals() >= needed() && voices.stream().filter(Seat::isRequired).allMatch(this::agrees);
    }

    /** At best: everybody outstanding approves, or abstains where that leaves fewer to convince. */
    private boolean couldStillBeApproved() {
        boolean requiredSeatsMay = voices.stream().filter(Seat::isRequired).allMatch(seat -> !latest.containsKey(seat.name()) || agrees(seat));
        return requiredSeatsMay && approvals() + outstanding().size() >= needed();
    }

    private boolean agrees(Seat seat) {
        Vote vote = latest.get(seat.name());
        return vote != null && (vote.decision().isApproval() || vote.decision() == VoteDecision.ABSTAIN);
    }

    private boolean countsPeople() {
        return board.policy().quorum().kind() != Quorum.Kind.EVERY;
    }

    private int approvals() {
        Stream<Vote> approving = latest.values().stream().filter(vote -> vote.decision().isApproval());
        return (int) (countsPeople() ? approving.map(vote -> vote.voter().key()).distinct().count() : approving.count());
    }

    private int needed() {
        return board.policy().quorum().needed(voices.size() - (int) votes(VoteDecision.ABSTAIN).count());
    }

    private Stream<Vote> votes(VoteDecision decision) {
        return latest.values().stream().filter(vote -> vote.decision() == decision);
    }

    private boolean anyVoted(VoteDecision decision) {
        return votes(decision).findAny().isPresent();
    }

    private Seat seat(Vote vote) {
        return board.findSeat(vote.seat()).orElseThrow();
    }

    private List<Reason> approvalReasons() {
        long conditions = latest.values().stream().mapToLong(vote -> vote.conditions().size()).sum();
        Reason approved = Reason.of("review.decided.approved", approvals(), needed());
        return conditions == 0 ? List.of(approved) : List.of(approved, Reason.of("review.decided.conditions", conditions));
    }

    private List<Reason> rejectionReasons() {
        List<Reason> alone = said(VoteDecision.REJECT, "review.decided.rejected-by", vote -> rejectsAlone(seat(vote)));
        return alone.isEmpty() ? List.of(Reason.of("review.decided.rejections", votes(VoteDecision.REJECT).count(), board.policy().reject().value())) : alone;
    }

    private List<Reason> changeReasons() {
        List<Reason> asked = said(VoteDecision.REQUEST_CHANGES, "review.decided.changes-by", vote -> true);
        return asked.isEmpty() ? List.of(quorumMissed()) : asked;
    }

    private Reason quorumMissed() {
        return Reason.of("review.decided.quorum-missed", approvals(), needed());
    }

    private List<Reason> said(VoteDecision decision, String code, Predicate<Vote> which) {
        return votes(decision).filter(which).map(vote -> Reason.of(code, SeatNames.asArgument(vote.seat()), vote.voter().displayName())).sorted(
                java.util.Comparator.comparing(reason -> reason.arguments().get(0))).toList();
    }

    private List<Reason> waitingReasons() {
        return outstanding().stream().map(seat -> Reason.of("review.waiting.seat", SeatNames.asArgument(seat.name()))).toList();
    }
}
