package io.tandem.review.model;

import static io.tandem.review.model.VoteDecision.ABSTAIN;
import static io.tandem.review.model.VoteDecision.APPROVE;
import static io.tandem.review.model.VoteDecision.APPROVE_WITH_CONDITIONS;
import static io.tandem.review.model.VoteDecision.REJECT;
import static io.tandem.review.model.VoteDecision.REQUEST_CHANGES;
import static io.tandem.testing.review.Reviews.ADA;
import static io.tandem.testing.review.Reviews.DEV;
import static io.tandem.testing.review.Reviews.EMIL;
import static io.tandem.testing.review.Reviews.NOON;
import static io.tandem.testing.review.Reviews.OLGA;
import static io.tandem.testing.review.Reviews.PETRA;
import static io.tandem.testing.review.Reviews.board;
import static io.tandem.testing.review.Reviews.optionalSeat;
import static io.tandem.testing.review.Reviews.seat;
import static io.tandem.testing.review.Reviews.usualBoard;
import static io.tandem.testing.review.Reviews.vetoSeat;
import static io.tandem.testing.review.Reviews.vote;
import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.shared.DateRange;
import java.time.LocalDate;
import java.util.List;
import org.junit.Test;

public class VoteCountTest {
    private static final String PM = SeatNames.PROJECT_MANAGER;
    private static final String EM = SeatNames.ENGINEERING_MANAGER;
    private static final String ARCHITECT = SeatNames.ARCHITECT;

    private static Tally count(Board board, Vote... votes) {
        return VoteCount.of(board, DEV, List.of(votes));
    }

    @Test
    public void theUsualBoardApprovesWhenAllThreeSeatsApprove() {
        assertThat(count(usualBoard(), vote(PM, PETRA, APPROVE), vote(EM, EMIL, APPROVE)).outcome()).isEqualTo(Outcome.UNDECIDED);
        assertThat(count(usualBoard(), vote(PM, PETRA, APPROVE), vote(EM, EMIL, APPROVE), vote(ARCHITECT, ADA, APPROVE)).outcome()).isEqualTo(Outcome.APPROVED);
    }

    @Test
    public void anOpenVoteSaysWhichSeatsItWaitsFor() {
        Tally tally = count(usualBoard(), vote(PM, PETRA, APPROVE));
        assertThat(tally.reasons()).extracting(reason -> reason.arguments().get(0)).containsExactly("seat:engineering-manager", "seat:architect");
    }

    @Test
    public void oneRequiredSeatsRejectionRejectsAtOnceAndSaysWhose() {
        Tally tally = count(usualBoard(), vote(ARCHITECT, ADA, REJECT));
        assertThat(tally.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(tally.reasons()).singleElement().satisfies(reason -> assertThat(reason.arguments()).containsExactly("seat:architect", "Ada Architect"));
    }

    @Test
    public void aVetoRejectsThoughTheRuleAsksForMore() {
        Board board = board(Quorum.atLeast(1), RejectRule.atLeast(2), optionalSeat("a", PETRA), vetoSeat("security", EMIL));
        assertThat(count(board, vote("security", EMIL, REJECT)).outcome()).isEqualTo(Outcome.REJECTED);
    }

    @Test
    public void anApprovalWaitsForAVetoSeatThatHasNotSpoken() {
        Board board = board(Quorum.atLeast(1), RejectRule.atLeast(2), optionalSeat("a", PETRA), vetoSeat("security", EMIL));
        assertThat(count(board, vote("a", PETRA, APPROVE)).outcome()).isEqualTo(Outcome.UNDECIDED);
    }

    @Test
    public void twoOfThreeAreEnoughWhenThePolicySaysSoAndTheThirdCannotChangeIt() {
        Board board = board(Quorum.atLeast(2), RejectRule.atLeast(2), optionalSeat("a", PETRA), optionalSeat("b", EMIL), optionalSeat("c", ADA));
        assertThat(count(board, vote("a", PETRA, APPROVE), vote("b", EMIL, APPROVE)).outcome()).isEqualTo(Outcome.APPROVED);
    }

    @Test
    public void onePersonOnTwoSeatsIsOnePerson() {
        Board board = board(Quorum.atLeast(2), RejectRule.atLeast(2), optionalSeat("a", PETRA), optionalSeat("b", PETRA), optionalSeat("c", ADA));
        assertThat(count(board, vote("a", PETRA, APPROVE), vote("b", PETRA, APPROVE)).outcome()).isEqualTo(Outcome.UNDECIDED);
    }

    @Test
    public void perCentAreRoundedUp() {
        assertThat(Quorum.percent(50).needed(3)).isEqualTo(2);
        assertThat(Quorum.percent(67).needed(3)).isEqualTo(3);
        assertThat(Quorum.percent(1).needed(3)).isEqualTo(1);
    }

    @Test
    public void anAbstentionLeavesTheDenominator() {
        assertThat(count(usualBoard(), vote(PM, PETRA, APPROVE), vote(EM, EMIL, ABSTAIN), vote(ARCHITECT, ADA, APPROVE)).outcome()).isEqualTo(Outcome.APPROVED);
    }

    @Test
    public void whenAllAbstainNobodyApprovedAndTheProposerMustMendIt() {
        Tally tally = count(usualBoard(), vote(PM, PETRA, ABSTAIN), vote(EM, EMIL, ABSTAIN), vote(ARCHITECT, ADA, ABSTAIN));
        assertThat(tally.outcome()).isEqualTo(Outcome.CHANGES_REQUESTED);
        assertThat(tally.reasons()).extracting(reason -> reason.code()).containsExactly("review.decided.quorum-missed");
    }

    @Test
    public void aRequestForChangesIsDecidedOnceNoRejectionCanFollow() {
        Vote changes = vote(PM, PETRA, REQUEST_CHANGES);
        assertThat(count(usualBoard(), changes).outcome()).as("the architect may still reject").isEqualTo(Outcome.UNDECIDED);
        assertThat(count(usualBoard(), changes, vote(EM, EMIL, APPROVE), vote(ARCHITECT, ADA, APPROVE)).outcome()).isEqualTo(Outcome.CHANGES_REQUESTED);
    }

    @Test
    public void theLaterVoteOfASeatReplacesTheEarlier() {
        assertThat(count(usualBoard(), vote(PM, PETRA, REQUEST_CHANGES), vote(PM, PETRA, APPROVE), vote(EM, EMIL, APPROVE), vote(ARCHITECT, ADA, APPROVE)).outcome()).isEqualTo(Outcome.APPROVED);
    }

    @Test
    public void conditionsApproveAndAreCounted() {
        Vote conditional = new Vote(1, ARCHITECT, ADA, ADA, APPROVE_WITH_CONDITIONS, "with care", List.of(new Condition("Load test first", DEV)), NOON, Vote.Timing.IN_TIME);
        Tally tally = count(usualBoard(), vote(PM, PETRA, APPROVE), vote(EM, EMIL, APPROVE), conditional);
        assertThat(tally.outcome()).isEqualTo(Outcome.APPROVED);
        assertThat(tally.reasons()).extracting(reason -> reason.code()).contains("review.decided.conditions");
    }

    @Test
    public void aSeatHeldOnlyByTheProposerStepsAside() {
        Board board = board(Quorum.every(), RejectRule.anyRequired(), seat(PM, PETRA), seat(EM, EMIL), seat(ARCHITECT, DEV));
        assertThat(count(board, vote(PM, PETRA, APPROVE), vote(EM, EMIL, APPROVE)).outcome()).isEqualTo(Outcome.APPROVED);
    }

    @Test
    public void theProposersVoteIsNotCountedEvenIfItGotIn() {
        Board board = board(Quorum.every(), RejectRule.anyRequired(), seat(PM, PETRA), seat(ARCHITECT, DEV, ADA));
        assertThat(count(board, vote(PM, PETRA, APPROVE), vote(ARCHITECT, DEV, APPROVE)).outcome()).isEqualTo(Outcome.UNDECIDED);
    }

    @Test
    public void neitherTheProposersDelegateNorTheProposerAsDelegateMayVote() {
        LocalDate day = LocalDate.of(2026, 11, 20);
        DateRange week = new DateRange(day, day.plusDays(7));
        Seat seat = new Seat(ARCHITECT, List.of(DEV, ADA), true, false, List.of(new Delegation(DEV, OLGA, week), new Delegation(ADA, DEV, week), new Delegation(ADA, EMIL, week)));
        assertThat(seat.rights(DEV, day)).extracting(right -> right.voter().key()).containsExactly("ada", "emil");
        assertThat(seat.rights(DEV, day.plusDays(7))).extracting(right -> right.voter().key()).containsExactly("ada");
    }

    @Test
    public void aBoardThatCanNeverApproveIsRecognised() {
        assertThat(VoteCount.canEverApprove(usualBoard(), DEV)).isTrue();
        assertThat(VoteCount.canEverApprove(board(Quorum.every(), RejectRule.anyRequired(), seat("a", DEV)), DEV)).isFalse();
        assertThat(VoteCount.canEverApprove(board(Quorum.atLeast(2), RejectRule.anyRequired(), seat("a", ADA), seat("b", ADA)), DEV)).isFalse();
    }
}
