package io.tandem.rest.review;

import io.tandem.review.ConditionService;
import io.tandem.review.ReviewRights;
import io.tandem.review.ReviewTexts;
import io.tandem.review.model.AskedCondition;
import io.tandem.review.model.Board;
import io.tandem.review.model.ChangeReview;
import io.tandem.review.model.Fulfilment;
import io.tandem.review.model.Gate;
import io.tandem.review.model.LaneAudit;
import io.tandem.review.model.PlannedWork;
import io.tandem.review.model.Seat;
import io.tandem.review.model.TrailEntry;
import io.tandem.review.model.Vote;
import io.tandem.review.model.VoteCount;
import io.tandem.rest.review.ReviewBody.AuditBody;
import io.tandem.rest.review.ReviewBody.ConditionBody;
import io.tandem.rest.review.ReviewBody.DecisionBody;
import io.tandem.rest.review.ReviewBody.GateBody;
import io.tandem.rest.review.ReviewBody.PlannedBody;
import io.tandem.rest.review.ReviewBody.SeatBody;
import io.tandem.rest.review.ReviewBody.TimesBody;
import io.tandem.shared.Actor;
import io.tandem.shared.ConflictException;
import io.tandem.shared.Money;
import io.tandem.shared.Reason;
import io.tandem.shared.Verdict;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Writes reviews for one reader: in their language, with what they may do. */
public final class ReviewBodies {
    private final ReviewRights rights;
    private final ReviewTexts texts;
    private final ConditionService conditions;
    private final Function<String, Money> rates;
    private final Clock clock;

    /** @param rates the cost of a person-day in force in a project, for reviews that were never submitted */
    public ReviewBodies(ReviewRights rights, ReviewTexts texts, ConditionService conditions, Function<String, Money> rates, Clock clock) {
        this.rights = rights;
        this.texts = texts;
        this.conditions = conditions;
        this.rates = rates;
        this.clock = clock;
    }

    public ReviewBody body(ChangeReview review, Actor reader) {
        Instant now = clock.instant();
        return new ReviewBody(review.id(), review.version(), review.issue().key(), review.issue().projectKey(), review.proposal().type(), review.proposal().title(), review.proposal().rationale(),
                ImpactBody.of(review.proposal().impact()), derived(review), PersonBody.of(review.proposer()), review.state(), review.round(),
                review.findBoard().map(board -> seats(board, review)).orElse(null),
                review.votes().stream().map(vote -> VoteBody.of(vote, texts.seat(vote.seat()))).toList(),
                review.findDecision().map(decision -> new DecisionBody(decision.outcome(), decision.at().toString(), sentences(decision.reasons()))).orElse(null),
                times(review), ActualBody.of(review, rate(review)), gate(Gate.verdict(Optional.of(review), now)),
                rights.list(review, reader), rights.listSeatsAwaiting(review, reader).stream().map(Seat::name).toList(), review.isOverdue(now),
                review.handling().lane(), review.handling().isSampled(), review.proposal().template().isEmpty() ? null : review.proposal().template(), planned(review.proposal().planned()), conditions(review, reader),
                sentences(review.handling().laneReasons()), review.handling().findAudit().map(ReviewBodies::audit).orElse(null), sentences(review.handling().moved()),
                ModulesBody.of(review.handling().modules(), review.proposal().impact(), texts::say));
    }

    /** The review after this call; a conflict carries the review as this reader may see it. */
    ReviewBody answer(Actor reader, Supplier<ChangeReview> call) {
        return body(readable(reader, call), reader);
    }

    /** What this call gives; a conflict carries the review as this reader may see it. */
    <T> T readable(Actor reader, Supplier<T> call) {
        try {
            return call.get();
        } catch (ConflictException conflict) {
            Object current = conflict.current().map(review -> review instanceof ChangeReview now ? body(now, reader) : review).orElse(null);
            throw new ConflictException(conflict.problems().get(0), current);
        }
    }

    GateBody gate(Verdict verdict) {
        return new GateBody(verdict.isAllowed(), sentences(verdict.reasons()), verdict.unblockers().stream().map(PersonBody::of).toList());
    }

    DerivedBody derived(ChangeReview review) {
        return DerivedBody.of(review.proposal().impact(), review.countedImpact().findRisk(), rate(review));
    }

    String detail(TrailEntry step) {
        return texts.detail(step);
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

    private static PlannedBody planned(PlannedWork planned) {
        return planned.findDays().isEmpty() && planned.findImplementer().isEmpty() ? null : new PlannedBody(planned.findDays().map(days -> days.from().toString()).orElse(null),
                planned.findDays().map(days -> days.to().minusDays(1).toString()).orElse(null), planned.findImplementer().map(PersonBody::of).orElse(null));
    }

    private List<ConditionBody> conditions(ChangeReview review, Actor reader) {
        return AskedCondition.list(review).stream().map(asked -> condition(asked, conditions.listPossible(review, asked, reader))).toList();
    }

    private ConditionBody condition(AskedCondition asked, List<ConditionService.Standing> possible) {
        Optional<Fulfilment> settled = asked.settled();
        return new ConditionBody(asked.id(), texts.seat(asked.by().seat()), asked.condition().text(), PersonBody.of(asked.condition().owner()), settled.map(one -> one.kind().name()).orElse("OPEN"),
                settled.map(one -> PersonBody.of(one.by())).orElse(null), settled.map(one -> one.at().toString()).orElse(null), settled.map(Fulfilment::note).orElse(null), possible);
    }

    private static AuditBody audit(LaneAudit audit) {
        return new AuditBody(audit.finding(), PersonBody.of(audit.by()), audit.at().toString(), audit.comment());
    }

    private List<String> sentences(List<Reason> reasons) {
        return reasons.stream().map(texts::say).toList();
    }

    private static TimesBody times(ChangeReview review) {
        return new TimesBody(text(review.times().created()), text(review.times().submitted()), text(review.times().due()), text(review.times().implemented()), text(review.times().verified()));
    }

    private static String text(Instant instant) {
        return instant == null ? null : instant.toString();
    }
}
