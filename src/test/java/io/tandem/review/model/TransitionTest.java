package io.tandem.review.model;

import static io.tandem.review.model.ReviewState.APPROVED;
import static io.tandem.review.model.ReviewState.CHANGES_REQUESTED;
import static io.tandem.review.model.ReviewState.DRAFT;
import static io.tandem.review.model.ReviewState.IMPLEMENTED;
import static io.tandem.review.model.ReviewState.IN_REVIEW;
import static io.tandem.review.model.ReviewState.LAPSED;
import static io.tandem.review.model.ReviewState.REJECTED;
import static io.tandem.review.model.ReviewState.VERIFIED;
import static io.tandem.review.model.ReviewState.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.testing.review.Reviews;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.Test;

/** Walks every pair of states: what is not meant to be possible is not. */
public class TransitionTest {
    private static final Map<ReviewState, Set<ReviewState>> MEANT = new EnumMap<>(Map.of(
            DRAFT, EnumSet.of(DRAFT, IN_REVIEW, WITHDRAWN),
            IN_REVIEW, EnumSet.of(IN_REVIEW, APPROVED, REJECTED, CHANGES_REQUESTED, IMPLEMENTED, WITHDRAWN),
            CHANGES_REQUESTED, EnumSet.of(CHANGES_REQUESTED, IN_REVIEW, WITHDRAWN),
            APPROVED, EnumSet.of(APPROVED, LAPSED, IMPLEMENTED, WITHDRAWN),
            LAPSED, EnumSet.of(LAPSED, IN_REVIEW, WITHDRAWN),
            IMPLEMENTED, EnumSet.of(IMPLEMENTED, VERIFIED, REJECTED, CHANGES_REQUESTED, WITHDRAWN),
            REJECTED, EnumSet.of(REJECTED),
            VERIFIED, EnumSet.of(VERIFIED),
            WITHDRAWN, EnumSet.noneOf(ReviewState.class)));

    @Test
    public void everyPairOfStatesIsAsMeant() {
        for (ReviewState from : ReviewState.values()) {
            for (ReviewState to : ReviewState.values()) {
                boolean exists = Arrays.stream(Transition.values()).anyMatch(row -> row.from() == from && row.to() == to);
                assertThat(exists).as(from + " → " + to).isEqualTo(MEANT.get(from).contains(to));
            }
        }
    }

    @Test
    public void noTwoRowsAnswerOneQuestion() {
        for (ReviewState state : ReviewState.values()) {
            for (ReviewType type : ReviewType.values()) {
                for (Outcome outcome : Outcome.values()) {
                    ChangeReview review = Reviews.in(state, type, outcome);
                    for (ReviewAction action : ReviewAction.values()) {
                        Transition.find(review, action).ifPresent(row -> assertThat(row.from()).isEqualTo(state));
                    }
                }
            }
        }
    }

    @Test
    public void everyStateThatIsNotTheEndCanBeLeftWhateverTheType() {
        for (ReviewState state : ReviewState.values()) {
            for (ReviewType type : ReviewType.values()) {
                Outcome outcome = EnumSet.of(APPROVED, IMPLEMENTED).contains(state) && type != ReviewType.EMERGENCY ? Outcome.APPROVED : Outcome.UNDECIDED;
                ChangeReview review = Reviews.in(state, type, outcome);
                boolean canLeave = Arrays.stream(ReviewAction.values()).anyMatch(action -> Transition.find(review, action).filter(row -> row.to() != state).isPresent());
                assertThat(canLeave).as(state + " " + type).isEqualTo(!state.isTerminal());
            }
        }
    }

    @Test
    public void onlyAnEmergencyIsImplementedBeforeItIsApproved() {
        assertThat(Transition.find(Reviews.in(IN_REVIEW, ReviewType.NORMAL, Outcome.UNDECIDED), ReviewAction.IMPLEMENT)).isEmpty();
        assertThat(Transition.find(Reviews.in(IN_REVIEW, ReviewType.EMERGENCY, Outcome.UNDECIDED), ReviewAction.IMPLEMENT)).isPresent();
    }

    @Test
    public void anUndecidedEmergencyIsNotVerified() {
        assertThat(Transition.find(Reviews.in(IMPLEMENTED, ReviewType.EMERGENCY, Outcome.UNDECIDED), ReviewAction.VERIFY)).isEmpty();
        assertThat(Transition.find(Reviews.in(IMPLEMENTED, ReviewType.EMERGENCY, Outcome.APPROVED), ReviewAction.VERIFY)).isPresent();
    }

    @Test
    public void whatIsDecidedIsNotDecidedAgain() {
        ChangeReview decided = Reviews.in(IMPLEMENTED, ReviewType.EMERGENCY, Outcome.APPROVED);
        assertThat(Transition.find(decided, ReviewAction.DECIDE_REJECTED)).isEmpty();
    }
}
