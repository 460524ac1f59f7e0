package io.tandem.review.meeting;

import io.tandem.review.meeting.model.AgendaItem;
import io.tandem.review.meeting.model.MinutesItem;
import io.tandem.review.model.ChangeReview;
import io.tandem.review.model.Decision;
import io.tandem.review.model.ImpactAssessment;
import io.tandem.review.model.Outcome;
import io.tandem.review.model.Risk;
import io.tandem.review.model.Seat;
import io.tandem.review.model.Tally;
import io.tandem.review.model.VoteCount;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** In which order changes are talked about, and what is written down of each in the end. */
final class Agenda {
    private Agenda() { }

    /** Highest risk first; among equals what is overdue, then what waits longest. */
    static List<ChangeReview> inOrder(List<ChangeReview> reviews, Instant now) {
        return reviews.stream().sorted(Comparator.comparingInt(Agenda::risk).reversed().thenComparing(review -> review.isOverdue(now) ? 0 : 1)
                .thenComparing(review -> review.times().submitted(), Comparator.nullsLast(Comparator.naturalOrder())).thenComparingLong(ChangeReview::id)).toList();
    }

    private static int risk(ChangeReview review) {
        return review.countedImpact().findRisk().map(Risk::score).orElse(0);
    }

    /** The item put at this place; at the end where there is none so far. */
    static List<AgendaItem> with(List<AgendaItem> items, AgendaItem item, Integer place) {
        List<AgendaItem> next = new ArrayList<>(items);
        int found = items.stream().map(AgendaItem::reviewId).toList().indexOf(item.reviewId());
        if (found >= 0) {
            next.remove(found);
        }
        int wanted = place != null ? place : found >= 0 ? found : next.size();
        next.add(Math.min(wanted, next.size()), item);
        return next;
    }

    /** A change as it stands now. */
    static MinutesItem minutes(AgendaItem item, ChangeReview review) {
        ImpactAssessment impact = review.proposal().impact();
        Optional<Tally> tally = review.findBoard().map(board -> VoteCount.of(board, review.proposer(), review.countedVotes()));
        return new MinutesItem(review.id(), review.issue().id(), review.issue().key(), review.proposal().title(), review.proposal().type(), review.proposer(), risk(review), impact.schedule(), impact.effort(),
                review.state(), review.findDecision().map(Decision::outcome).orElse(Outcome.UNDECIDED),
                review.findDecision().map(Decision::reasons).orElseGet(() -> tally.map(Tally::reasons).orElse(List.of())),
                review.findBoard().map(board -> board.seats().stream().map(seat -> VoteCount.latestBySeat(board, review.proposer(), review.countedVotes()).get(seat.name()))
                        .filter(java.util.Objects::nonNull).toList()).orElse(List.of()),
                review.isDecided() ? List.of() : tally.map(open -> open.outstanding().stream().map(Seat::name).toList()).orElse(List.of()),
                item.skipped(), item.note(), review.isDecided() ? null : review.times().due());
    }
}
