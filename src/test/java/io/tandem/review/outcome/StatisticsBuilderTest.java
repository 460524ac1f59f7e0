package io.tandem.review.outcome;

import static io.tandem.testing.review.Reviews.DEV;
import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.review.model.ChangeReview;
import io.tandem.review.model.Decision;
import io.tandem.review.model.Handling;
import io.tandem.review.model.Lane;
import io.tandem.review.model.LaneAudit;
import io.tandem.review.model.LaneChoice;
import io.tandem.review.model.Milestones;
import io.tandem.review.model.Outcome;
import io.tandem.review.model.ReviewState;
import io.tandem.review.model.ReviewType;
import io.tandem.review.model.Vote;
import io.tandem.review.model.VoteDecision;
import io.tandem.shared.DateRange;
import io.tandem.shared.Reason;
import io.tandem.testing.review.Records;
import io.tandem.testing.review.Reviews;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.Test;

/** November 2026, reckoned by hand: submitted on Friday 6th at noon, due five days later. */
public class StatisticsBuilderTest {
    private static final Instant FRIDAY = Instant.parse("2026-11-06T12:00:00Z");
    private static final DateRange NOVEMBER = new DateRange(LocalDate.parse("2026-11-01"), LocalDate.parse("2026-12-01"));
    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

    private static ChangeReview submitted(ReviewType type) {
        return ChangeReview.draft(Reviews.ISSUE, Reviews.proposal(type), DEV, FRIDAY).submitted(ReviewState.IN_REVIEW, Reviews.usualBoard(), Milestones.createdAt(FRIDAY).withSubmission(FRIDAY, FRIDAY.plus(Duration.ofDays(5))));
    }

    private static ChangeReview decided(Outcome outcome, int hours) {
        return decided(submitted(ReviewType.NORMAL), outcome, hours);
    }

    private static ChangeReview decided(ChangeReview review, Outcome outcome, int hours) {
        return review.decided(ReviewState.APPROVED, new Decision(outcome, FRIDAY.plus(Duration.ofHours(hours)), List.of()));
    }

    private static Vote vote(String seat, VoteDecision decision, int hours, Vote.Timing timing) {
        return new Vote(1, seat, Reviews.PETRA, Reviews.PETRA, decision, "because", List.of(), FRIDAY.plus(Duration.ofHours(hours)), timing);
    }

    private static Handling handling(Lane lane) {
        return Handling.byBoard().inLane(new LaneChoice(lane, List.of(Reason.of("review.lane.small"))));
    }

    private static Statistics of(ChangeReview... reviews) {
        return new StatisticsBuilder(Arrays.asList(reviews), NOVEMBER, new Records(), NOW).build();
    }

    @Test
    public void waitingIsFromTheSubmissionToTheDecision() {
        // 1 h the same Friday, 24 h to Saturday, 72 h to Monday, 144 h to Thursday: sorted 1, 24, 72, 144
        Waiting waiting = of(decided(Outcome.APPROVED, 72), decided(Outcome.APPROVED, 1), decided(Outcome.APPROVED, 144), decided(Outcome.APPROVED, 24)).waiting();
        assertThat(waiting).isEqualTo(new Waiting(4, 72.0, 144.0, 1.0, 4.0));
        assertThat(of().waiting()).isEqualTo(new Waiting(0, null, null, null, null));
    }

    @Test
    public void yieldIsWhatTheBoardAlteredOrStopped() {
        ChangeReview conditional = decided(submitted(ReviewType.NORMAL).withVote(vote("architect", VoteDecision.APPROVE_WITH_CONDITIONS, 1, Vote.Timing.IN_TIME)), Outcome.APPROVED, 2);
        ChangeReview again = decided(submitted(ReviewType.NORMAL).submitted(ReviewState.IN_REVIEW, Reviews.usualBoard(), submitted(ReviewType.NORMAL).times()), Outcome.APPROVED, 2);
        ChangeReview byTheRules = decided(submitted(ReviewType.NORMAL), Outcome.APPROVED, 0).handled(handling(Lane.AUTOMATIC));
        Statistics.Yield yield = of(decided(Outcome.APPROVED, 1), decided(Outcome.CHANGES_REQUESTED, 1), decided(Outcome.REJECTED, 1), conditional, again, byTheRules).yield();
        assertThat(yield).isEqualTo(new Statistics.Yield(5, 3, 1));
    }

    @Test
    public void eachChangeTakesOneWay() {
        ChangeReview light = decided(Outcome.APPROVED, 1).handled(handling(Lane.LIGHT));
        Statistics statistics = of(decided(Outcome.APPROVED, 1), light, decided(submitted(ReviewType.EMERGENCY), Outcome.APPROVED, 1), decided(submitted(ReviewType.STANDARD), Outcome.APPROVED, 1));
        assertThat(statistics.ways()).containsEntry(Way.BOARD, 1).containsEntry(Way.LIGHT, 1).containsEntry(Way.AUTOMATIC, 0).containsEntry(Way.EMERGENCY, 1).containsEntry(Way.STANDARD, 1);
    }

    @Test
    public void aDecisionAtItsDueTimeIsNotLate() {
        assertThat(of(decided(Outcome.APPROVED, 120), decided(Outcome.APPROVED, 121), submitted(ReviewType.NORMAL)).late()).isEqualTo(new Statistics.Late(1, 2, 1));
    }

    @Test
    public void onlyDecisionsOfThePeriodCount() {
        Statistics statistics = of(decided(Outcome.APPROVED, 1), decided(Outcome.APPROVED, 24 * 25), submitted(ReviewType.NORMAL));
        assertThat(statistics.decided()).isEqualTo(1);
        assertThat(statistics.months()).singleElement().satisfies(month -> assertThat(month.approved()).isEqualTo(1));
    }

    @Test
    public void theSlowestSeatComesFirstWithWhatWaitsForIt() {
        ChangeReview voted = submitted(ReviewType.NORMAL).withVote(vote("architect", VoteDecision.ABSTAIN, 10, Vote.Timing.IN_TIME)).withVote(vote("architect", VoteDecision.APPROVE, 30, Vote.Timing.IN_TIME))
                .withVote(vote("project-manager", VoteDecision.APPROVE, 2, Vote.Timing.IN_TIME));
        ChangeReview waiting = submitted(ReviewType.NORMAL).withVote(vote("architect", VoteDecision.APPROVE, 1, Vote.Timing.IN_TIME));
        List<Statistics.SeatWait> seats = of(decided(voted, Outcome.APPROVED, 31), waiting).seats();
        assertThat(seats).extracting(Statistics.SeatWait::seat).containsExactly("architect", "project-manager", "engineering-manager");
        assertThat(seats).extracting(seat -> seat.waiting().hoursP50()).containsExactly(10.0, 2.0, null);
        assertThat(seats).extracting(Statistics.SeatWait::open).containsExactly(0, 1, 1);
    }

    @Test
    public void anAuditFindsWhatShouldHaveGoneToTheBoard() {
        Handling sampled = handling(Lane.LIGHT).sampled();
        ChangeReview fine = decided(Outcome.APPROVED, 1).handled(sampled.audited(new LaneAudit(LaneAudit.Finding.FINE, Reviews.ADA, NOW, "")));
        ChangeReview objected = decided(Outcome.APPROVED, 1).handled(sampled.audited(new LaneAudit(LaneAudit.Finding.SHOULD_HAVE_GONE_TO_BOARD, Reviews.ADA, NOW, "Too large.")));
        ChangeReview untouched = decided(Outcome.APPROVED, 1).handled(sampled);
        ChangeReview notPicked = decided(Outcome.APPROVED, 1).handled(handling(Lane.LIGHT));
        assertThat(of(fine, objected, untouched, notPicked, decided(Outcome.APPROVED, 1)).audits()).isEqualTo(new Statistics.Audits(4, 3, 2, 1));
    }
}
