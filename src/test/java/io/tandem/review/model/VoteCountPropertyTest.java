package io.tandem.review.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.shared.Actor;
import io.tandem.testing.review.Reviews;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.Test;

/** What holds for any board, policy and votes: thousands of generated ones, the same on every run. */
public class VoteCountPropertyTest {
    private static final int CASES = 4000;
    private static final Actor PROPOSER = new Actor("proposer", "Proposer");

    /** A board with votes of some of its seats, in some order. */
    private record Case(Board board, List<Vote> votes) { }

    private static Case someCase(Random random) {
        Board board = someBoard(random);
        List<Vote> votes = new ArrayList<>();
        for (Seat seat : board.seats()) {
            List<Actor> able = seat.holders().stream().filter(holder -> !holder.isSamePersonAs(PROPOSER)).toList();
            if (!able.isEmpty() && random.nextInt(4) > 0) {
                votes.add(Reviews.vote(seat.name(), able.get(random.nextInt(able.size())), some(random)));
            }
        }
        Collections.shuffle(votes, random);
        return new Case(board, votes);
    }

    private static Board someBoard(Random random) {
        int size = 1 + random.nextInt(5);
        List<Seat> seats = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            List<Actor> holders = new ArrayList<>(List.of(somebody(random, size)));
            if (random.nextInt(6) == 0) {
                holders.add(PROPOSER);
            }
            if (random.nextInt(10) == 0) {
                holders.set(0, PROPOSER);
            }
            seats.add(new Seat("s" + i, holders, random.nextBoolean(), random.nextInt(5) == 0, List.of()));
        }
        Quorum quorum = switch (random.nextInt(3)) {
            case 0 -> Quorum.every();
            case 1 -> Quorum.atLeast(1 + random.nextInt(size));
            default -> Quorum.percent(1 + random.nextInt(100));
        };
        return new Board(seats, Reviews.policy(quorum, random.nextBoolean() ? RejectRule.anyRequired() : RejectRule.atLeast(1 + random.nextInt(size))));
    }

    /** Fewer people than seats now and then, so that some hold several. */
    private static Actor somebody(Random random, int seats) {
        int number = random.nextInt(random.nextInt(3) == 0 ? Math.max(1, seats - 1) : 20);
        return new Actor("p" + number, "P" + number);
    }

    private static VoteDecision some(Random random) {
        VoteDecision[] all = VoteDecision.values();
        return random.nextInt(3) > 0 ? VoteDecision.APPROVE : all[random.nextInt(all.length)];
    }

    private static void forAll(java.util.function.BiConsumer<Case, Random> property) {
        Random random = new Random(20261120);
        IntStream.range(0, CASES).forEach(ignored -> property.accept(someCase(random), random));
    }

    private static Outcome outcome(Case some) {
        return VoteCount.of(some.board(), PROPOSER, some.votes()).outcome();
    }

    @Test
    public void theOrderInWhichSeatsVoteDoesNotMatter() {
        forAll((some, random) -> {
            List<Vote> shuffled = new ArrayList<>(some.votes());
            Collections.shuffle(shuffled, random);
            assertThat(outcome(new Case(some.board(), shuffled))).as(some.toString()).isEqualTo(outcome(some));
        });
    }

    @Test
    public void aDecidedOutcomeIsNeverChangedByTheVotesStillOutstanding() {
        forAll((some, random) -> {
            Outcome decided = outcome(some);
            if (decided != Outcome.UNDECIDED) {
                assertThat(outcomesOfAllCompletions(some)).as(some.toString()).containsExactly(decided);
            }
        });
    }

    @Test
    public void anUndecidedOutcomeCouldStillGoMoreThanOneWay() {
        forAll((some, random) -> {
            if (outcome(some) == Outcome.UNDECIDED) {
                assertThat(outcomesOfAllCompletions(some)).as(some.toString()).hasSizeGreaterThan(1);
            }
        });
    }

    @Test
    public void theProposersVoteNeverCounts() {
        forAll((some, random) -> {
            List<Vote> meddled = new ArrayList<>(some.votes());
            for (Seat seat : some.board().seats()) {
                meddled.add(random.nextInt(meddled.size() + 1), Reviews.vote(seat.name(), PROPOSER, some(random)));
            }
            assertThat(outcome(new Case(some.board(), meddled))).as(some.toString()).isEqualTo(outcome(some));
        });
    }

    @Test
    public void noQuorumIsMetByFewerPeopleThanItSays() {
        forAll((some, random) -> {
            if (outcome(some) == Outcome.APPROVED) {
                long people = some.votes().stream().filter(vote -> vote.decision().isApproval()).map(vote -> vote.voter().key()).distinct().count();
                long abstained = some.votes().stream().filter(vote -> vote.decision() == VoteDecision.ABSTAIN).count();
                long voices = some.board().seats().stream().filter(seat -> seat.canVoteOn(PROPOSER)).count() - abstained;
                Quorum quorum = some.board().policy().quorum();
                assertThat(people).as(some.toString()).isGreaterThanOrEqualTo(switch (quorum.kind()) {
                    case AT_LEAST -> quorum.value();
                    case PERCENT -> Math.max(1, (long) Math.ceil(voices * quorum.value() / 100.0));
                    case EVERY -> 1;
                });
            }
        });
    }

    @Test
    public void neitherTheProposersVoteForSomebodyNorSomebodysForTheProposerCounts() {
        forAll((some, random) -> {
            List<Vote> meddled = new ArrayList<>(some.votes());
            for (Seat seat : some.board().seats()) {
                Vote honest = Reviews.vote(seat.name(), new Actor("other", "Other"), some(random));
                Actor other = honest.voter();
                boolean isStandIn = random.nextBoolean();
                meddled.add(random.nextInt(meddled.size() + 1), new Vote(1, seat.name(), isStandIn ? PROPOSER : other, isStandIn ? other : PROPOSER, honest.decision(), "", List.of(), honest.at(), Vote.Timing.IN_TIME));
            }
            assertThat(outcome(new Case(some.board(), meddled))).as(some.toString()).isEqualTo(outcome(some));
        });
    }

    @Test
    public void nobodyMayVoteForTheProposerOrAsTheProposer() {
        forAll((some, random) -> {
            java.time.LocalDate day = java.time.LocalDate.parse("2026-11-20");
            for (Seat seat : some.board().seats()) {
                List<Delegation> delegations = seat.holders().stream().map(holder -> new Delegation(holder, random.nextBoolean() ? PROPOSER : new Actor("d", "D"), new io.tandem.shared.DateRange(day, day.plusDays(1)))).toList();
                Seat covered = new Seat(seat.name(), seat.holders(), seat.isRequired(), seat.hasVeto(), delegations);
                assertThat(covered.rights(PROPOSER, day)).noneMatch(right -> right.voter().isSamePersonAs(PROPOSER) || right.holder().isSamePersonAs(PROPOSER));
                assertThat(covered.findRight(PROPOSER, PROPOSER, day)).isEmpty();
            }
        });
    }

    @Test
    public void changingAVoteLeavesOnlyTheLastOneToCount() {
        forAll((some, random) -> {
            List<Vote> changed = new ArrayList<>();
            some.votes().forEach(vote -> changed.add(Reviews.vote(vote.seat(), vote.voter(), some(random))));
            changed.addAll(some.votes());
            assertThat(outcome(new Case(some.board(), changed))).as(some.toString()).isEqualTo(outcome(some));
        });
    }

    @Test
    public void aBoardThatCouldNeverApproveIsFoundBeforeAnybodyVotes() {
        forAll((some, random) -> {
            Board board = some.board();
            boolean canApprove = VoteCount.canEverApprove(board, PROPOSER);
            List<Vote> willing = new ArrayList<>();
            board.seats().stream().filter(seat -> seat.canVoteOn(PROPOSER)).forEach(seat -> willing.add(Reviews.vote(seat.name(),
                    seat.holders().stream().filter(holder -> !holder.isSamePersonAs(PROPOSER)).findFirst().orElseThrow(), VoteDecision.APPROVE)));
            boolean hasOneHolderEach = board.seats().stream().allMatch(seat -> seat.holders().stream().filter(holder -> !holder.isSamePersonAs(PROPOSER)).count() <= 1);
            if (hasOneHolderEach && !willing.isEmpty()) {
                assertThat(outcome(new Case(board, willing)) == Outcome.APPROVED).as(some.toString()).isEqualTo(canApprove);
            }
        });
    }

    @Test
    public void whenEverybodyHasVotedItIsDecided() {
        forAll((some, random) -> {
            if (VoteCount.of(some.board(), PROPOSER, some.votes()).outstanding().isEmpty()) {
                assertThat(outcome(some)).isNotEqualTo(Outcome.UNDECIDED);
            }
        });
    }

    private static Set<Outcome> outcomesOfAllCompletions(Case some) {
        List<Seat> outstanding = VoteCount.of(some.board(), PROPOSER, some.votes()).outstanding();
        Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
        complete(some, outstanding, outcomes);
        return outcomes;
    }

    private static void complete(Case some, List<Seat> outstanding, Set<Outcome> outcomes) {
        if (outstanding.isEmpty()) {
            outcomes.add(outcome(some));
            return;
        }
        Seat next = outstanding.get(0);
        // Somebody new may always stand in, so the last seats can add people even where their holders voted elsewhere.
        Actor voter = new Actor("stand-in for " + next.name(), "Stand-in");
        for (VoteDecision decision : List.of(VoteDecision.APPROVE, VoteDecision.REQUEST_CHANGES, VoteDecision.REJECT, VoteDecision.ABSTAIN)) {
            List<Vote> more = new ArrayList<>(some.votes());
            more.add(Reviews.vote(next.name(), voter, decision));
            complete(new Case(some.board(), more), outstanding.subList(1, outstanding.size()), outcomes);
        }
    }
}
