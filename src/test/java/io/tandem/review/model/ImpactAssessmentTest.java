package io.tandem.review.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.tandem.shared.Money;
import io.tandem.testing.review.Reviews;
import org.junit.Test;

public class ImpactAssessmentTest {
    @Test
    public void costIsMeanEffortTimesRatePlusOtherCost() {
        // (4 + 4·5 + 12) / 6 = 6 person-days, at 640 each, and 1200 more
        assertThat(Reviews.impact().findCost(Money.of(640, "EUR"))).contains(Money.of(5040, "EUR"));
    }

    @Test
    public void anEstimateHasAMeanAndADeviation() {
        assertThat(Reviews.impact().schedule().mean()).isEqualTo(22 / 6.0, within(1e-12));
        assertThat(Reviews.impact().schedule().standardDeviation()).isEqualTo(1.0, within(1e-12));
    }

    @Test
    public void riskBandsChangeAfterFourNineFifteenAndTwenty() {
        assertThat(new Risk(2, 2).band()).isEqualTo(Risk.Band.LOW);
        assertThat(new Risk(1, 5).band()).isEqualTo(Risk.Band.MEDIUM);
        assertThat(new Risk(3, 3).band()).isEqualTo(Risk.Band.MEDIUM);
        assertThat(new Risk(2, 5).band()).isEqualTo(Risk.Band.HIGH);
        assertThat(new Risk(3, 5).band()).isEqualTo(Risk.Band.HIGH);
        assertThat(new Risk(4, 4).band()).isEqualTo(Risk.Band.VERY_HIGH);
        assertThat(new Risk(4, 5).band()).isEqualTo(Risk.Band.VERY_HIGH);
        assertThat(new Risk(5, 5).band()).isEqualTo(Risk.Band.CRITICAL);
        assertThatThrownBy(() -> new Risk(0, 6)).isInstanceOf(IllegalArgumentException.class);
    }
}
