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

    /** What may happen, for every state, action and type: of a review that is decided where its state says so, of an emergency that is not, and of a sampled one. */
    @Test
    public void whatMayHappenToWhichReview() {
        Map<ReviewState, Set<ReviewAction>> undecided = new EnumMap<>(Map.of(
                DRAFT, EnumSet.of(ReviewAction.EDIT, ReviewAction.SUBMIT, ReviewAction.WITHDRAW, ReviewAction.DISCARD),
                IN_REVIEW, EnumSet.of(ReviewAction.VOTE, ReviewAction.DECIDE_APPROVED, ReviewAction.DECIDE_REJECTED, ReviewAction.DECIDE_CHANGES_REQUESTED, ReviewAction.WITHDRAW, ReviewAction.DISCARD),
                CHANGES_REQUESTED, EnumSet.of(ReviewAction.EDIT, ReviewAction.SUBMIT, ReviewAction.VOTE, ReviewAction.WITHDRAW, ReviewAction.DISCARD),
                APPROVED, EnumSet.of(ReviewAction.VOTE, ReviewAction.LAPSE, ReviewAction.IMPLEMENT, ReviewAction.SETTLE, ReviewAction.DISCARD),
                LAPSED, EnumSet.of(ReviewAction.EDIT, ReviewAction.SUBMIT, ReviewAction.WITHDRAW, ReviewAction.DISCARD),
                IMPLEMENTED, EnumSet.of(ReviewAction.VOTE, ReviewAction.DECIDE_APPROVED, ReviewAction.DECIDE_REJECTED, ReviewAction.DECIDE_CHANGES_REQUESTED, ReviewAction.DISCARD),
                REJECTED, EnumSet.of(ReviewAction.VOTE),
                VERIFIED, EnumSet.of(ReviewAction.CORRECT),
                WITHDRAWN, EnumSet.noneOf(ReviewAction.class)));
        for (ReviewState state : ReviewState.values()) {
            for (ReviewType type : ReviewType.values()) {
                for (Outcome outcome : EnumSet.of(Outcome.UNDECIDED, Outcome.APPROVED)) {
                    Set<ReviewAction> meant = EnumSet.noneOf(ReviewAction.class);
                    meant.addAll(undecided.get(state));
                    if (state == IN_REVIEW && type == ReviewType.EMERGENCY) {
                        meant.add(ReviewAction.IMPLEMENT);
                    }
                    if (state == IMPLEMENTED && outcome == Outcome.APPROVED) {
                        meant = EnumSet.of(ReviewAction.VOTE, ReviewAction.VERIFY, ReviewAction.SETTLE, ReviewAction.DISCARD);
                    }
                    ChangeReview review = Reviews.in(state, type, outcome);
                    assertThat(possible(review)).as(state + " " + type + " " + outcome).isEqualTo(meant);
                    Set<ReviewAction> sampled = EnumSet.noneOf(ReviewAction.class);
                    sampled.addAll(meant);
                    if (EnumSet.of(APPROVED, IMPLEMENTED, VERIFIED).contains(state)) {
                        sampled.add(ReviewAction.AUDIT);
                    }
                    assertThat(possible(review.handled(review.handling().sampled()))).as("sampled " + state + " " + type).isEqualTo(sampled);
                }
            }
        }
    }

    private static Set<ReviewAction> possible(ChangeReview review) {
        Set<ReviewAction> possible = EnumSet.noneOf(ReviewAction.class);
        Arrays.stream(ReviewAction.values()).filter(action -> Transition.find(review, action).isPresent()).forEach(possible::add);
        return possible;
    }
}
