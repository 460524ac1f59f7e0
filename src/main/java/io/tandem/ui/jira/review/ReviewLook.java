package io.tandem.ui.jira.review;

import io.tandem.review.ReviewTexts;
import io.tandem.review.model.AskedCondition;
import io.tandem.review.model.Board;
import io.tandem.review.model.ChangeReview;
import io.tandem.review.model.ImpactAssessment;
import io.tandem.review.model.ReviewState;
import io.tandem.review.model.Risk;
import io.tandem.review.model.Seat;
import io.tandem.review.model.Vote;
import io.tandem.review.model.VoteCount;
import io.tandem.review.model.VoteDecision;
import io.tandem.shared.Actor;
import io.tandem.shared.ThreePoint;
import io.tandem.shared.Verdict;
import io.tandem.shared.port.Texts;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How a review reads in a panel: labels, colours and one-line sentences in the viewer's language. */
final class ReviewLook {
    private final Texts texts;
    private final ReviewTexts reviewTexts;

    ReviewLook(Texts texts, ReviewTexts reviewTexts) {
        this.texts = texts;
        this.reviewTexts = reviewTexts;
    }

    String state(ReviewState state) {
        return texts.get("tandem.review.state." + state.name());
    }

    static String lozenge(ReviewState state) {
        return switch (state) {
            case DRAFT, WITHDRAWN -> "";
            case IN_REVIEW -> "aui-lozenge-inprogress";
            case CHANGES_REQUESTED, LAPSED -> "aui-lozenge-moved";
            case APPROVED, IMPLEMENTED, VERIFIED -> "aui-lozenge-success";
            case REJECTED -> "aui-lozenge-removed";
        };
    }

    /** The assessment in one line, with the risk that counts; empty parts are left out. */
    String impact(ChangeReview review) {
        ImpactAssessment impact = review.proposal().impact();
        return java.util.stream.Stream.of(
                impact.findSchedule().map(estimate -> texts.get("tandem.review.panel.schedule", spread(estimate))),
                impact.findEffort().map(estimate -> texts.get("tandem.review.panel.effort", spread(estimate))),
                review.countedImpact().findRisk().map(this::risk)).flatMap(java.util.Optional::stream).collect(Collectors.joining(" · "));
    }

    private String risk(Risk risk) {
        return texts.get("tandem.review.panel.risk", texts.get("tandem.review.risk." + risk.band().name()), risk.score());
    }

    private String spread(ThreePoint estimate) {
        String mean = number(estimate.mean());
        return estimate.standardDeviation() == 0 ? mean : mean + " ± " + number(estimate.standardDeviation());
    }

    private String number(double value) {
        NumberFormat format = NumberFormat.getInstance(texts.locale());
        format.setMaximumFractionDigits(1);
        return format.format(value);
    }

    List<ReviewPanelSeat> seats(ChangeReview review) {
        return review.findBoard().map(board -> seats(board, review)).orElse(List.of());
    }

    private List<ReviewPanelSeat> seats(Board board, ChangeReview review) {
        Map<String, Vote> votes = VoteCount.latestBySeat(board, review.proposer(), review.countedVotes());
        return board.seats().stream().map(seat -> seat(seat, votes.get(seat.name()), review)).toList();
    }

    private ReviewPanelSeat seat(Seat seat, Vote vote, ChangeReview review) {
        String label = reviewTexts.seat(seat.name());
        if (vote != null) {
            return new ReviewPanelSeat(label, vote.voter().displayName(), texts.get("tandem.review.decision." + vote.decision().name()), lozenge(vote.decision()), vote.comment());
        }
        String people = seat.holders().stream().filter(holder -> !holder.isSamePersonAs(review.proposer())).map(Actor::displayName).collect(Collectors.joining(", "));
        return new ReviewPanelSeat(label, people, texts.get(seatStatus(seat, review)), "", "");
    }

    private static String seatStatus(Seat seat, ChangeReview review) {
        if (!seat.canVoteOn(review.proposer())) {
            return "tandem.review.seat-status.aside";
        }
        return review.isAwaitingDecision() ? "tandem.review.seat-status.waiting" : "tandem.review.seat-status.none";
    }

    private static String lozenge(VoteDecision decision) {
        return switch (decision) {
            case APPROVE, APPROVE_WITH_CONDITIONS -> "aui-lozenge-success";
            case REQUEST_CHANGES -> "aui-lozenge-moved";
            case REJECT -> "aui-lozenge-removed";
            case ABSTAIN -> "";
        };
    }

    /** What else a reader of the issue should know: what moved since the approval, conditions still open. */
    List<String> notes(ChangeReview review) {
        List<String> notes = new ArrayList<>();
        if (review.state() == ReviewState.LAPSED) {
            review.handling().moved().stream().map(reviewTexts::say).forEach(notes::add);
        }
        int asked = AskedCondition.list(review).size();
        int open = AskedCondition.listOpen(review).size();
        if (open > 0 && review.isDecided()) {
            notes.add(texts.get("tandem.review.conditions.open", open, asked));
        }
        return notes;
    }

    /** The gate's verdict in one sentence. */
    String gate(Verdict verdict) {
        return reviewTexts.say(verdict.reasons().get(0));
    }

    /** Who can open the gate; empty when nobody is named. */
    String unblockers(Verdict verdict) {
        String names = verdict.unblockers().stream().map(Actor::displayName).collect(Collectors.joining(", "));
        return names.isEmpty() ? "" : texts.get("tandem.review.gate.unblockers", names);
    }
}
