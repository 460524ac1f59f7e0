package io.tandem.testing.review;

import io.tandem.review.model.Board;
import io.tandem.review.model.ChangeReview;
import io.tandem.review.model.Decision;
import io.tandem.review.model.DriftTolerance;
import io.tandem.review.model.ImpactAssessment;
import io.tandem.review.model.IssueComments;
import io.tandem.review.model.LightLane;
import io.tandem.review.model.PlannedWork;
import io.tandem.review.model.Thresholds;
import io.tandem.review.model.Milestones;
import io.tandem.review.model.Outcome;
import io.tandem.review.model.Policy;
import io.tandem.review.model.Proposal;
import io.tandem.review.model.QualityEffect;
import io.tandem.review.model.Quorum;
import io.tandem.review.model.RejectRule;
import io.tandem.review.model.ReviewState;
import io.tandem.review.model.ReviewType;
import io.tandem.review.model.ReviewedIssue;
import io.tandem.review.model.Risk;
import io.tandem.review.model.Seat;
import io.tandem.review.model.SeatNames;
import io.tandem.review.model.Vote;
import io.tandem.review.model.VoteDecision;
import io.tandem.shared.Actor;
import io.tandem.shared.Money;
import io.tandem.shared.Reason;
import io.tandem.shared.ThreePoint;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Examples of reviews and their parts, with defaults that fit. */
public final class Reviews {
    public static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    public static final Actor DEV = new Actor("dev", "Dev Developer");
    public static final Actor PETRA = new Actor("petra", "Petra Project");
    public static final Actor EMIL = new Actor("emil", "Emil Engineering");
    public static final Actor ADA = new Actor("ada", "Ada Architect");
    public static final Actor OLGA = new Actor("olga", "Olga Developer");
    public static final ReviewedIssue ISSUE = new ReviewedIssue(10001, "DEMO-1", "DEMO");

    private Reviews() { }

    public static Policy policy(Quorum quorum, RejectRule reject) {
        return new Policy(quorum, reject, 120, 48, Money.of(640, "EUR"), List.of(), Thresholds.none(), LightLane.off(), DriftTolerance.usual(), IssueComments.NONE);
    }

    public static Seat seat(String name, Actor... holders) {
        return new Seat(name, List.of(holders), true, false, List.of());
    }

    public static Seat optionalSeat(String name, Actor... holders) {
        return new Seat(name, List.of(holders), false, false, List.of());
    }

    public static Seat vetoSeat(String name, Actor... holders) {
        return new Seat(name, List.of(holders), false, true, List.of());
    }

    /** Petra, Emil and Ada on the usual seats; every seat must approve. */
    public static Board usualBoard() {
        return new Board(List.of(seat(SeatNames.PROJECT_MANAGER, PETRA), seat(SeatNames.ENGINEERING_MANAGER, EMIL), seat(SeatNames.ARCHITECT, ADA)),
                policy(Quorum.every(), RejectRule.anyRequired()));
    }

    public static Board board(Quorum quorum, RejectRule reject, Seat... seats) {
        return new Board(List.of(seats), policy(quorum, reject));
    }

    public static ImpactAssessment impact() {
        return new ImpactAssessment(new ThreePoint(2, 3, 8), new ThreePoint(4, 5, 12), Money.of(1200, "EUR"), new QualityEffect(-3, 2.5, -4, Set.of()), new Risk(3, 4),
                List.of("API"), List.of("DEMO-2"), "2.0", "Switch the old client back on.", List.of());
    }

    public static Proposal proposal(ReviewType type) {
        return new Proposal(type, "Replace the payment client", "The old one is no longer maintained.", impact(), "", PlannedWork.open());
    }

    public static ChangeReview draft() {
        return ChangeReview.draft(ISSUE, proposal(ReviewType.NORMAL), DEV, NOON);
    }

    public static ChangeReview inReview(ReviewType type, Board board) {
        return ChangeReview.draft(ISSUE, proposal(type), DEV, NOON)
                .submitted(ReviewState.IN_REVIEW, board, Milestones.createdAt(NOON).withSubmission(NOON, NOON.plusSeconds(48 * 3600)));
    }

    /** A review of this type in this state, decided or not as told. */
    public static ChangeReview in(ReviewState state, ReviewType type, Outcome outcome) {
        ChangeReview base = state == ReviewState.DRAFT ? ChangeReview.draft(ISSUE, proposal(type), DEV, NOON) : inReview(type, usualBoard());
        return base.decided(state, outcome == Outcome.UNDECIDED ? null : new Decision(outcome, NOON, List.of(Reason.of("review.decided.approved", 3, 3))));
    }

    public static Vote vote(String seat, Actor voter, VoteDecision decision) {
        return new Vote(1, seat, voter, voter, decision, "because", List.of(), NOON, Vote.Timing.IN_TIME);
    }

    public static List<Vote> votes(Vote... votes) {
        return Arrays.asList(votes);
    }
}
