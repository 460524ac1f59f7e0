package io.tandem.review;

import io.tandem.review.input.Persons;
import io.tandem.review.input.VoteInput;
import io.tandem.review.model.ChangeReview;
import io.tandem.review.model.Condition;
import io.tandem.review.model.Decision;
import io.tandem.review.model.Outcome;
import io.tandem.review.model.ReviewAction;
import io.tandem.review.model.Seat;
import io.tandem.review.model.Tally;
import io.tandem.review.model.TrailEntry;
import io.tandem.review.model.TrailEntry.Step;
import io.tandem.review.model.Vote;
import io.tandem.review.model.VoteCount;
import io.tandem.review.model.VoteDecision;
import io.tandem.shared.Actor;
import io.tandem.shared.ForbiddenException;
import io.tandem.shared.Problem;
import io.tandem.shared.Problems;
import io.tandem.shared.port.People;
import io.tandem.shared.port.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Votes: recorded always, counted until the decision, and decided the moment they allow it. Two votes at once are both kept. */
public final class VotingService {
    private static final int LONGEST_COMMENT = 32_000;
    private static final int MOST_CONDITIONS = 20;
    private static final int LONGEST_CONDITION = 1_000;

    private final ReviewDesk desk;
    private final ReviewRights rights;
    private final Approvals approvals;
    private final People people;
    private final Transactions transactions;
    private final Clock clock;

    public VotingService(ReviewDesk desk, ReviewRights rights, Approvals approvals, People people, Transactions transactions, Clock clock) {
        this.desk = desk;
        this.rights = rights;
        this.approvals = approvals;
        this.people = people;
        this.transactions = transactions;
        this.clock = Clock.tick(clock, Duration.ofMillis(1));
    }

    /**
     * Casts a vote for a seat.
     *
     * @return the review afterwards, decided if this vote decided it
     */
    public ChangeReview vote(Actor actor, long id, VoteInput input) {
        return transactions.call(() -> {
            ChangeReview before = desk.get(actor, id);
            if (before.findBoard().isEmpty()) {
                desk.requirePossible(before, ReviewAction.VOTE);
            }
            desk.requirePermitted(before, ReviewAction.VOTE, actor);
            Ballot ballot = read(input, before, actor);
            desk.requirePossible(before, ReviewAction.VOTE);
            return cast(before, ballot, clock.instant());
        });
    }

    private record Ballot(Seat seat, Seat.Right right, VoteDecision decision, String comment, List<Condition> conditions) { }

    private ChangeReview cast(ChangeReview before, Ballot ballot, Instant now) {
        Vote.Timing timing = before.isAwaitingDecision() ? Vote.Timing.IN_TIME : Vote.Timing.LATE;
        ChangeReview voted = before.withVote(new Vote(before.round(), ballot.seat().name(), ballot.right().voter(), ballot.right().holder(), ballot.decision(), ballot.comment(),
                ballot.conditions(), now, timing));
        List<TrailEntry> steps = new ArrayList<>();
        steps.add(new TrailEntry(before.version() + 1, now, ballot.right().voter(), timing == Vote.Timing.LATE ? Step.VOTED_LATE : Step.VOTED, before.state(), voted.state(),
                ballot.seat().name(), ballot.comment().isEmpty() ? ballot.decision().name() : ballot.decision().name() + " — " + ballot.comment()));
        ChangeReview after = timing == Vote.Timing.LATE ? voted : decide(voted, now);
        if (after.isDecided() && !before.isDecided()) {
            steps.add(new TrailEntry(before.version() + 1, now, ballot.right().voter(), Step.DECIDED, voted.state(), after.state(), "", after.decision().outcome().name()));
        }
        return desk.store(before, after, steps);
    }

    private ChangeReview decide(ChangeReview review, Instant now) {
        Tally tally = VoteCount.of(review.findBoard().orElseThrow(), review.proposer(), review.countedVotes());
        if (tally.outcome() == Outcome.UNDECIDED) {
            return review;
        }
        return approvals.decide(review, desk.requirePossible(review, tally.outcome().action()), new Decision(tally.outcome(), now, tally.reasons()));
    }

    private Ballot read(VoteInput input, ChangeReview review, Actor actor) {
        Problems problems = new Problems();
        Optional<VoteDecision> decision = Arrays.stream(VoteDecision.values()).filter(known -> known.name().equals(input.decision())).findFirst();
        problems.require(decision.isPresent(), "decision", "value.unknown", String.valueOf(input.decision()), String.join(", ", Arrays.stream(VoteDecision.values()).map(Enum::name).toList()));
        Optional<Seat> seat = findSeat(input, review, actor);
        problems.require(seat.isPresent(), "seat", "review.seat.unknown", String.valueOf(input.seat()));
        String comment = input.comment() == null ? "" : input.comment().strip();
        problems.require(comment.length() <= LONGEST_COMMENT, "comment", "text.long", LONGEST_COMMENT)
                .require(!comment.isEmpty() || decision.filter(VoteDecision::needsComment).isEmpty(), "comment", "review.comment.missing");
        List<Condition> conditions = conditions(input, review, problems);
        boolean isConditional = decision.filter(VoteDecision.APPROVE_WITH_CONDITIONS::equals).isPresent();
        problems.require(!isConditional || !conditions.isEmpty(), "conditions", "review.conditions.missing")
                .require(isConditional || conditions.isEmpty() || decision.isEmpty(), "conditions", "review.conditions.unexpected");
        problems.throwIfAny();
        Seat.Right right = rights.findRight(review, seat.orElseThrow(), actor).orElseThrow(() ->
                new ForbiddenException(Problem.at("seat", "review.refused.not-your-seat")));
        return new Ballot(seat.get(), right, decision.orElseThrow(), comment, conditions);
    }

    /** Who holds one seat need not name it. */
    private Optional<Seat> findSeat(VoteInput input, ChangeReview review, Actor actor) {
        if (input.seat() == null || input.seat().isBlank()) {
            List<Seat> own = rights.listSeats(review, actor);
            return own.size() == 1 ? Optional.of(own.get(0)) : Optional.empty();
        }
        return review.findBoard().flatMap(board -> board.findSeat(input.seat()));
    }

    private List<Condition> conditions(VoteInput input, ChangeReview review, Problems problems) {
        List<VoteInput.Promise> given = input.conditions() == null ? List.of() : input.conditions();
        problems.require(given.size() <= MOST_CONDITIONS, "conditions", "list.long", MOST_CONDITIONS);
        List<Condition> read = new ArrayList<>();
        for (int i = 0; i < Math.min(given.size(), MOST_CONDITIONS); i++) {
            String field = "conditions[" + i + "]";
            VoteInput.Promise sent = given.get(i) == null ? new VoteInput.Promise(null, null) : given.get(i);
            String text = sent.text() == null ? "" : sent.text().strip();
            problems.require(!text.isEmpty(), field + ".text", "review.condition.text.missing").require(text.length() <= LONGEST_CONDITION, field + ".text", "text.long", LONGEST_CONDITION);
            Optional<Actor> owner = sent.owner() == null || sent.owner().isBlank() ? Optional.of(review.proposer())
                    : new Persons(people, problems).find(sent.owner(), field + ".owner");
            owner.ifPresent(person -> read.add(new Condition(text, person)));
        }
        return read;
    }
}
