package io.tandem.review.model;

import static io.tandem.testing.review.Reviews.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.shared.Reason;
import io.tandem.shared.Verdict;
import io.tandem.testing.review.Reviews;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.Test;

public class GateTest {
    @Test
    public void withoutAReviewTheGateIsShut() {
        assertThat(Gate.verdict(Optional.empty(), NOON).isAllowed()).isFalse();
    }

    @Test
    public void onlyWhatTheBoardApprovedMayStart() {
        for (ReviewState state : ReviewState.values()) {
            Outcome outcome = EnumSet.of(ReviewState.APPROVED, ReviewState.IMPLEMENTED, ReviewState.VERIFIED).contains(state) ? Outcome.APPROVED : Outcome.UNDECIDED;
            boolean isOpen = Gate.verdict(Optional.of(Reviews.in(state, ReviewType.NORMAL, outcome)), NOON).isAllowed();
            assertThat(isOpen).as(state.name()).isEqualTo(outcome == Outcome.APPROVED);
        }
    }

    @Test
    public void theShortAnswerIsAlwaysTheVerdicts() {
        for (ReviewState state : ReviewState.values()) {
            for (ReviewType type : ReviewType.values()) {
                for (Outcome outcome : new Outcome[] {Outcome.UNDECIDED, Outcome.APPROVED}) {
                    theyAgree(Reviews.in(state, type, outcome));
                }
            }
        }
    }

    private static void theyAgree(ChangeReview review) {
        for (GateStage stage : GateStage.values()) {
            for (int hours : new int[] {0, 48, 49}) {
                Instant now = NOON.plus(Duration.ofHours(hours));
                assertThat(Gate.isOpen(Standing.of(review), stage, now)).as("%s %s, %s after %s h", review.state(), review.proposal().type(), stage, hours)
                        .isEqualTo(Gate.verdict(Optional.of(review), stage, now).isAllowed());
            }
        }
    }

    @Test
    public void whoLetTheChangePassIsSaid() {
        for (Lane lane : Lane.values()) {
            ChangeReview approved = Reviews.in(ReviewState.APPROVED, ReviewType.NORMAL, Outcome.APPROVED);
            Verdict verdict = Gate.verdict(Optional.of(approved.handled(approved.handling().inLane(new LaneChoice(lane, List.of(Reason.of("review.lane.below")))))), NOON);
            assertThat(verdict.reasons().get(0).code()).isEqualTo(switch (lane) {
                case BOARD -> "review.gate.approved";
                case LIGHT -> "review.gate.approved-by-seat";
                case AUTOMATIC -> "review.gate.approved-by-rules";
            });
        }
    }

    @Test
    public void aGateForClosingWaitsUntilTheChangeIsVerified() {
        assertThat(Gate.verdict(Optional.of(Reviews.in(ReviewState.VERIFIED, ReviewType.NORMAL, Outcome.APPROVED)), GateStage.VERIFIED, NOON).isAllowed()).isTrue();
        Verdict early = Gate.verdict(Optional.of(Reviews.in(ReviewState.IMPLEMENTED, ReviewType.NORMAL, Outcome.APPROVED)), GateStage.VERIFIED, NOON);
        assertThat(early.reasons()).extracting(reason -> reason.code()).containsExactly("review.gate.not-verified");
        assertThat(early.unblockers()).containsExactly(Reviews.DEV);
        Verdict open = Gate.verdict(Optional.of(Reviews.inReview(ReviewType.NORMAL, Reviews.usualBoard())), GateStage.VERIFIED, NOON);
        assertThat(open.reasons().get(0).code()).as("what stands in the way first is said first").isEqualTo("review.gate.waiting");
    }

    @Test
    public void whileItWaitsTheGateNamesWhoCanOpenIt() {
        ChangeReview review = Reviews.inReview(ReviewType.NORMAL, Reviews.usualBoard()).withVote(Reviews.vote(SeatNames.ARCHITECT, Reviews.ADA, VoteDecision.APPROVE));
        Verdict verdict = Gate.verdict(Optional.of(review), NOON);
        assertThat(verdict.unblockers()).extracting(actor -> actor.key()).containsExactly("petra", "emil");
        assertThat(verdict.reasons()).extracting(reason -> reason.code()).containsExactly("review.gate.waiting", "review.waiting.seat", "review.waiting.seat");
    }

    @Test
    public void anEmergencyMayStartAtOnceUntilItsWindowIsOver() {
        ChangeReview review = Reviews.inReview(ReviewType.EMERGENCY, Reviews.usualBoard());
        assertThat(Gate.verdict(Optional.of(review), NOON.plus(Duration.ofHours(48))).isAllowed()).isTrue();
        Verdict after = Gate.verdict(Optional.of(review), NOON.plus(Duration.ofHours(48)).plusMillis(1));
        assertThat(after.isAllowed()).isFalse();
        assertThat(after.reasons().get(0).code()).isEqualTo("review.gate.emergency-over");
    }
}
