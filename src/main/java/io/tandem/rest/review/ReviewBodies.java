package io.tandem.rest.review;

import io.tandem.review.ReviewRights;
import io.tandem.review.ReviewTexts;
import io.tandem.review.model.Actuals;
import io.tandem.review.model.Board;
import io.tandem.review.model.ChangeReview;
import io.tandem.review.model.Gate;
import io.tandem.review.model.Seat;
import io.tandem.review.model.Vote;
import io.tandem.review.model.VoteCount;
import io.tandem.rest.review.ReviewBody.ActualBody;
import io.tandem.rest.review.ReviewBody.DecisionBody;
import io.tandem.rest.review.ReviewBody.GateBody;
import io.tandem.rest.review.ReviewBody.SeatBody;
import io.tandem.rest.review.ReviewBody.TimesBody;
import io.tandem.shared.Actor;
import io.tandem.shared.Money;
import io.tandem.shared.Verdict;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Writes reviews for one reader: in their language, with what they may do. */
public final class ReviewBodies {
    private final ReviewRights rights;
    private final ReviewTexts texts;
    private final Function<String, Money> rates;
    private final Clock clock;

    /** @param rates the cost of a person-day in force in a project, for reviews that were never submitted */
    public ReviewBodies(ReviewRights rights, ReviewTexts texts, Function<String, Money> rates, Clock clock) {
        this.rights = rights;
        this.texts = texts;
        this.rates = rates;
        this.clock = clock;
    }

    public ReviewBody body(ChangeReview review, Actor reader) {
        Instant now = clock.instant();
        return new ReviewBody(review.id(), review.version(), review.issue().key(), review.issue().projectKey(), review.proposal().type(), review.proposal().title(), review.proposal().rationale(),
                ImpactBody.of(review.proposal().impact()), DerivedBody.of(review.proposal().impact(), rate(review)), PersonBody.of(review.proposer()), review.state(), review.round(),
                review.findBoard().map(board -> seats(board, review)).orElse(null),
                review.votes().stream().map(vote -> VoteBody.of(vote, texts.seat(vote.seat()))).toList(),
                review.findDecision().map(decision -> new DecisionBody(decision.outcome(), decision.at().toString(), decision.reasons().stream().map(texts::say).toList())).orElse(null),
                times(review), actual(review.actuals()), gate(Gate.verdict(Optional.of(review), now)),
                rights.list(review, reader), rights.listSeatsAwaiting(review, reader).stream().map(Seat::name).toList(), review.isOverdue(now));
    }

    GateBody gate(Verdict verdict) {
        return new GateBody(verdict.isAllowed(), verdict.reasons().stream().map(texts::say).toList(), verdict.unblockers().stream().map(PersonBody::of).toList());
    }

    String seatLabel(String name) {
        return texts.seat(name);
    }

    private Money rate(ChangeReview review) {
        return review.findBoard().map(board -> board.policy().rate()).orElseGet(() -> rates.apply(review.issue().projectKey()));
    }

    private List<SeatBody> seats(Board board, ChangeReview review) {
        Map<String, Vote> votes = VoteCount.latestBySeat(board, review.proposer(), review.countedVotes());
        return board.seats().stream().map(seat -> new SeatBody(seat.name(), texts.seat(seat.name()), seat.isRequired(), seat.hasVeto(),
                seat.holders().stream().map(PersonBody::of).toList(), !seat.canVoteOn(review.proposer()),
                Optional.ofNullable(votes.get(seat.name())).map(vote -> VoteBody.of(vote, texts.seat(seat.name()))).orElse(null))).toList();
    }

    private static TimesBody times(ChangeReview review) {
        return new TimesBody(text(review.times().created()), text(review.times().submitted()), text(review.times().due()), text(review.times().implemented()), text(review.times().verified()));
    }

    private static ActualBody actual(Actuals actuals) {
        return actuals == null ? null : new ActualBody(actuals.schedule(), actuals.effort(), actuals.openDefects(), actuals.coveragePoints(), PersonBody.of(actuals.enteredBy()));
    }

    private static String text(Instant instant) {
        return instant == null ? null : instant.toString();
    }
}
