package io.tandem.review.outcome;

import static io.tandem.testing.review.VerifiedReviews.verified;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tandem.review.model.Measure;
import io.tandem.testing.review.Reviews;
import io.tandem.testing.review.VerifiedReviews;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.Test;

/** Bias = Σ(actual − predicted) / Σ predicted. The numbers are those of docs/features/review-statistics.md. */
public class BiasTest {
    private static Bias bias(Dimension dimension, VerifiedReviews... reviews) {
        return Bias.of(dimension, Arrays.stream(reviews).flatMap(review -> Comparison.listOf(review.review()).stream()).toList());
    }

    @Test
    public void theExampleOfTheDocumentation() {
        // expected 6, 4 and 10 person-days: 20; really 9, 4 and 12: 25
        Bias effort = bias(Dimension.EFFORT, verified(1).effort(4, 5, 12).actual(Measure.EFFORT, "9"), verified(2).effort(2, 4, 6).actual(Measure.EFFORT, "4"),
                verified(3).effort(9, 10, 11).actual(Measure.EFFORT, "12"));
        assertThat(effort.bias()).isCloseTo(0.25, within(1e-12));
        assertThat(effort.meanError()).isCloseTo(5.0 / 3, within(1e-12));
        assertThat(effort.findInsideRange()).hasValueSatisfying(share -> assertThat(share).isCloseTo(2.0 / 3, within(1e-12)));
        assertThat(List.of(effort.below(), effort.inside(), effort.above(), effort.overMean())).containsExactly(0, 2, 1, 2);
        assertThat(effort.isEnough()).isFalse();
        assertThat(effort.sample()).extracting(Comparison::reviewId).containsExactly(1L, 2L, 3L);
    }

    @Test
    public void fiveReviewsAreEnough() {
        VerifiedReviews[] five = IntStream.rangeClosed(1, 5).mapToObj(id -> verified(id).schedule(2, 2, 2).actual(Measure.SCHEDULE, "1")).toArray(VerifiedReviews[]::new);
        assertThat(bias(Dimension.SCHEDULE, five).isEnough()).isTrue();
        assertThat(bias(Dimension.SCHEDULE, five).bias()).isEqualTo(-0.5);
        assertThat(bias(Dimension.SCHEDULE, Arrays.copyOf(five, 4)).isEnough()).isFalse();
    }

    @Test
    public void nothingPredictedIsNoDataAndNeverInfinity() {
        Bias none = bias(Dimension.DEFECTS, verified(1).quality(0, 0).actual(Measure.OPEN_DEFECTS, "3"), verified(2).quality(0, 0).actual(Measure.OPEN_DEFECTS, "0"));
        assertThat(none.bias()).isNull();
        assertThat(none.meanError()).isEqualTo(1.5);
        assertThat(none.findInsideRange()).isEmpty();
        Bias empty = bias(Dimension.EFFORT);
        assertThat(empty.bias()).isNull();
        assertThat(empty.meanError()).isNull();
        assertThat(empty.sampleSize()).isZero();
    }

    @Test
    public void aRepairThatFellShortIsNegative() {
        // three defects fewer were promised, one came of it; 2.5 points more coverage, 1 came
        VerifiedReviews review = verified(1).quality(-3, 2.5).actual(Measure.OPEN_DEFECTS, "-1").actual(Measure.COVERAGE_POINTS, "1");
        assertThat(bias(Dimension.DEFECTS, review).bias()).isCloseTo(-2.0 / 3, within(1e-12));
        assertThat(bias(Dimension.COVERAGE, review).bias()).isCloseTo(-0.6, within(1e-12));
    }

    @Test
    public void costIsEffortAtTheRateAndOtherCost() {
        // expected 6 × 640 + 1,200 = 5,040 EUR; really 9 × 640 + 1,500 = 7,260 EUR
        Bias cost = bias(Dimension.COST, verified(1).effort(4, 5, 12).otherCost(1200, "EUR").actual(Measure.EFFORT, "9").actual(Measure.OTHER_COST, "1500"));
        assertThat(cost.sample()).singleElement().satisfies(one -> {
            assertThat(one.mean()).isEqualTo(5040);
            assertThat(one.actual()).isEqualTo(7260);
            assertThat(one.predicted().low()).isEqualTo(3760);
            assertThat(one.currency().getCurrencyCode()).isEqualTo("EUR");
        });
        assertThat(cost.bias()).isCloseTo(2220.0 / 5040, within(1e-12));
    }

    @Test
    public void aCostNobodyKnowsIsLeftOut() {
        assertThat(bias(Dimension.COST, verified(1).effort(4, 5, 12).otherCost(1200, "EUR").actual(Measure.EFFORT, "9")).sampleSize()).as("other cost was assessed and never entered").isZero();
        assertThat(bias(Dimension.COST, verified(1).effort(4, 5, 12).otherCost(1200, "USD").actual(Measure.EFFORT, "9").actual(Measure.OTHER_COST, "1")).sampleSize()).as("another currency").isZero();
        assertThat(bias(Dimension.COST, verified(1).effort(4, 5, 12).actual(Measure.OTHER_COST, "1")).sampleSize()).as("no effort").isZero();
        assertThat(bias(Dimension.COST, verified(1).effort(4, 5, 12).actual(Measure.EFFORT, "9")).sampleSize()).as("no other cost was assessed").isEqualTo(1);
        assertThat(Comparison.listOf(Reviews.draft())).isEmpty();
    }
}
