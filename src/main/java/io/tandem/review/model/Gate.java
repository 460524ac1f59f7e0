package io.tandem.review.model;

import io.tandem.shared.Actor;
import io.tandem.shared.Reason;
import io.tandem.shared.Verdict;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** May work on the issue start? Answers no unless something says yes, and says who can turn it into one. */
public final class Gate {
    private Gate() { }

    /** @param latest the newest review that was not withdrawn; empty when there is none */
    public static Verdict verdict(Optional<ChangeReview> latest, GateStage stage, Instant now) {
        Verdict start = verdict(latest, now);
        boolean isReached = stage == GateStage.START || latest.filter(review -> review.state() == ReviewState.VERIFIED).isPresent();
        return isReached || !start.isAllowed() ? start : Verdict.refused(latest.map(ChangeReview::proposer).stream().toList(), Reason.of("review.gate.not-verified"));
    }

    /** May work start? @param latest as above */
    public static Verdict verdict(Optional<ChangeReview> latest, Instant now) {
        return latest.map(review -> verdict(review, now)).orElseGet(() -> Verdict.refused(List.of(), Reason.of("review.gate.none")));
    }

    /** Yes or no, always the same as {@link #verdict}; for conditions, which run on every view of an issue. */
    public static boolean isOpen(Standing standing, GateStage stage, Instant now) {
        return stage == GateStage.START ? mayStart(standing, now) : standing.state() == ReviewState.VERIFIED;
    }

    private static boolean mayStart(Standing standing, Instant now) {
        return switch (standing.state()) {
            case APPROVED, VERIFIED -> true;
            case IN_REVIEW, IMPLEMENTED -> standing.isDecided() || standing.type() == ReviewType.EMERGENCY && !now.isAfter(standing.due());
            case DRAFT, CHANGES_REQUESTED, LAPSED, REJECTED, WITHDRAWN -> false;
        };
    }

    private static Verdict verdict(ChangeReview review, Instant now) {
        return switch (review.state()) {
            case APPROVED -> Verdict.allowed(approved(review));
            case VERIFIED -> Verdict.allowed(Reason.of("review.gate.verified"));
            case IN_REVIEW, IMPLEMENTED -> whileAtWork(review, now);
            case DRAFT -> Verdict.refused(List.of(review.proposer()), Reason.of("review.gate.draft", review.proposer().displayName()));
            case CHANGES_REQUESTED -> refusedWithDecision(review, Reason.of("review.gate.changes-requested", review.proposer().displayName()));
            case LAPSED -> Verdict.refused(List.of(review.proposer()), with(Reason.of("review.gate.lapsed", review.proposer().displayName()), review.handling().moved()));
            case REJECTED -> refusedWithDecision(review, Reason.of("review.gate.rejected"));
            case WITHDRAWN -> Verdict.refused(List.of(), Reason.of("review.gate.none"));
        };
    }

    private static Reason approved(ChangeReview review) {
        return Reason.of(switch (review.handling().lane()) {
            case BOARD -> "review.gate.approved";
            case LIGHT -> "review.gate.approved-by-seat";
            case AUTOMATIC -> "review.gate.approved-by-rules";
        });
    }

    private static Verdict whileAtWork(ChangeReview review, Instant now) {
        if (review.isDecided()) {
            return Verdict.allowed(approved(review));
        }
        boolean mayStart = review.proposal().type() == ReviewType.EMERGENCY && !review.isOverdue(now);
        return mayStart ? Verdict.allowed(Reason.of("review.gate.emergency")) : waiting(review, now);
    }

    private static Verdict waiting(ChangeReview review, Instant now) {
        Board board = review.findBoard().orElseThrow();
        Tally tally = VoteCount.of(board, review.proposer(), review.countedVotes());
        Map<String, Actor> unblockers = new LinkedHashMap<>();
        tally.outstanding().forEach(seat -> seat.rights(review.proposer(), now.atZone(ZoneOffset.UTC).toLocalDate())
                .forEach(right -> unblockers.putIfAbsent(right.voter().key(), right.voter())));
        if (review.isOverdue(now)) {
            board.policy().escalation().forEach(person -> unblockers.putIfAbsent(person.key(), person));
        }
        Reason what = Reason.of(whatItIs(review, now), tally.outstanding().size());
        return Verdict.refused(List.copyOf(unblockers.values()), with(what, tally.reasons()));
    }

    private static String whatItIs(ChangeReview review, Instant now) {
        boolean isLateEmergency = review.proposal().type() == ReviewType.EMERGENCY;
        return isLateEmergency ? "review.gate.emergency-over" : review.isOverdue(now) ? "review.gate.overdue" : "review.gate.waiting";
    }

    private static Verdict refusedWithDecision(ChangeReview review, Reason first) {
        List<Reason> why = review.findDecision().map(Decision::reasons).orElse(List.of());
        return Verdict.refused(List.of(review.proposer()), with(first, why));
    }

    private static Reason[] with(Reason first, List<Reason> more) {
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(first), more.stream()).toArray(Reason[]::new);
    }
}
