package io.tandem.review.model;

import static io.tandem.testing.review.Reviews.ADA;
import static io.tandem.testing.review.Reviews.DEV;
import static io.tandem.testing.review.Reviews.EMIL;
import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.shared.Money;
import io.tandem.shared.Reason;
import io.tandem.shared.ThreePoint;
import io.tandem.testing.review.Reviews;
import java.util.List;
import org.junit.Test;

/** Who decides on a change of which size. The example change takes 3.67 working days and 6 person-days, costs 5,040 EUR, has a risk of 12 and touches API. */
public class LaneRulesTest {
    private static final Thresholds HIGH = new Thresholds(100.0, 100.0, Money.of(100_000, "EUR"), 25, List.of("Payments"));

    private static LaneChoice choose(Thresholds thresholds, LightLane light, Proposal proposal, StandardTemplate... templates) {
        Policy usual = Reviews.policy(Quorum.every(), RejectRule.anyRequired());
        Policy policy = new Policy(usual.quorum(), usual.reject(), 120, 48, usual.rate(), List.of(), thresholds, light, usual.drift(), usual.comments());
        Board board = new Board(List.of(Reviews.seat("lead", ADA), Reviews.seat("quality", DEV), Reviews.seat("business", EMIL)), policy);
        return new LaneRules(board, List.of(templates), List.of("Search")).choose(proposal, DEV);
    }

    private static LaneChoice small(Thresholds thresholds) {
        return choose(thresholds, LightLane.automatic(0), Reviews.proposal(ReviewType.NORMAL));
    }

    private static List<String> codes(LaneChoice choice) {
        return choice.reasons().stream().map(Reason::code).toList();
    }

    private static Proposal standard(String template) {
        Proposal normal = Reviews.proposal(ReviewType.STANDARD);
        return new Proposal(ReviewType.STANDARD, normal.title(), normal.rationale(), normal.impact(), template, normal.planned());
    }

    private static StandardTemplate template(String name, Thresholds limits) {
        return new StandardTemplate(name, "", "", ImpactAssessment.empty(), limits, ADA, Reviews.NOON);
    }

    @Test
    public void withoutLimitsOrWithoutALightLaneTheBoardDecidesEverything() {
        assertThat(small(Thresholds.none()).lane()).isEqualTo(Lane.BOARD);
        assertThat(choose(HIGH, LightLane.off(), Reviews.proposal(ReviewType.NORMAL)).lane()).isEqualTo(Lane.BOARD);
    }

    @Test
    public void aChangeBelowEveryLimitPassesAtOnce() {
        assertThat(small(HIGH).lane()).isEqualTo(Lane.AUTOMATIC);
    }

    @Test
    public void reachingOneLimitIsEnoughAndTheReasonHasTheNumbers() {
        LaneChoice choice = small(new Thresholds(null, null, Money.of(5000, "EUR"), null, List.of()));
        assertThat(choice.lane()).isEqualTo(Lane.BOARD);
        assertThat(choice.reasons()).containsExactly(Reason.of("review.lane.cost", "5,040 EUR", "5,000 EUR"));
        assertThat(codes(small(new Thresholds(3.67, 6.0, null, 12, List.of("api", "Search"))))).containsExactly("review.lane.effort", "review.lane.risk", "review.lane.component", "review.lane.component");
        assertThat(codes(small(new Thresholds(3.66, 6.01, Money.of(5040.01, "EUR"), 13, List.of("UI"))))).containsExactly("review.lane.schedule");
    }

    @Test
    public void whatCannotBeComparedGoesBeforeTheBoard() {
        assertThat(codes(small(new Thresholds(null, null, Money.of(1_000_000, "USD"), null, List.of())))).containsExactly("review.lane.cost-unknown");
        Proposal blank = new Proposal(ReviewType.NORMAL, "t", "r", ImpactAssessment.empty(), "", PlannedWork.open());
        assertThat(codes(choose(HIGH, LightLane.automatic(0), blank))).containsExactly("review.lane.schedule-unknown", "review.lane.effort-unknown", "review.lane.cost-unknown", "review.lane.risk-unknown");
        ImpactAssessment francs = new ImpactAssessment(ThreePoint.exactly(1), ThreePoint.exactly(1), Money.of(1, "CHF"), QualityEffect.none(), new Risk(1, 1), List.of(), List.of(), "", "", List.of());
        assertThat(codes(choose(HIGH, LightLane.automatic(0), new Proposal(ReviewType.NORMAL, "t", "r", francs, "", PlannedWork.open())))).containsExactly("review.lane.cost-unknown");
    }

    @Test
    public void anEmergencyIsAlwaysForTheBoard() {
        assertThat(codes(choose(HIGH, LightLane.automatic(0), Reviews.proposal(ReviewType.EMERGENCY)))).containsExactly("review.lane.emergency");
    }

    @Test
    public void oneSeatDecidesAloneUnlessNobodyButTheProposerHoldsIt() {
        assertThat(choose(HIGH, LightLane.oneSeat("lead", 0), Reviews.proposal(ReviewType.NORMAL)).lane()).isEqualTo(Lane.LIGHT);
        assertThat(codes(choose(HIGH, LightLane.oneSeat("quality", 0), Reviews.proposal(ReviewType.NORMAL)))).containsExactly("review.lane.seat-cannot");
        assertThat(codes(choose(HIGH, LightLane.oneSeat("gone", 0), Reviews.proposal(ReviewType.NORMAL)))).containsExactly("review.lane.seat-cannot");
    }

    @Test
    public void aStandardChangePassesBelowTheLimitsOfItsTemplateAndIsANormalOneOtherwise() {
        assertThat(choose(Thresholds.none(), LightLane.off(), standard("Patch"), template("Patch", HIGH)).reasons()).containsExactly(Reason.of("review.lane.standard", "Patch"));
        assertThat(codes(choose(Thresholds.none(), LightLane.off(), standard("Patch"), template("Patch", new Thresholds(1.0, null, null, null, List.of())))))
                .containsExactly("review.lane.above-template", "review.lane.schedule", "review.lane.always-board");
        assertThat(codes(choose(Thresholds.none(), LightLane.off(), standard("Old"), template("Patch", HIGH)))).containsExactly("review.lane.template-gone", "review.lane.always-board");
        LaneChoice untemplated = choose(HIGH, LightLane.automatic(0), standard(""));
        assertThat(untemplated.lane()).isEqualTo(Lane.AUTOMATIC);
        assertThat(codes(untemplated)).containsExactly("review.lane.no-template", "review.lane.below");
    }

    @Test
    public void theSampleIsTheSameOnEveryLookAndOfTheSizeThatWasAskedFor() {
        for (int percent : new int[] {0, 1, 5, 20, 50, 100}) {
            int picked = 0;
            for (int review = 1; review <= 20_000; review++) {
                picked += Sampling.picks("DEMO", review, 1, percent) ? 1 : 0;
            }
            double deviation = Math.sqrt(20_000 * percent / 100.0 * (1 - percent / 100.0));
            assertThat(Math.abs(picked - 200.0 * percent)).as(percent + " % picked " + picked).isLessThanOrEqualTo(4 * deviation);
        }
        assertThat(Sampling.picks("DEMO", 42, 1, 19)).isTrue();
        assertThat(Sampling.picks("DEMO", 42, 1, 18)).isFalse();
    }
}
