package io.tandem.debt.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.tandem.shared.ThreePoint;
import java.util.Random;
import org.junit.Test;

public class DebtCostTest {
    @Test
    public void priorityAndPaybackAreThoseWorkedOutByHand() {
        // 2 days a month, half likely = 1 a month = 12/52 a week; 5 days are one week of one person.
        DebtCost cost = new DebtCost(ThreePoint.exactly(5), 2, 0.5);
        assertThat(cost.expectedInterest()).isEqualTo(1);
        assertThat(cost.costOfDelayPerWeek()).isCloseTo(0.230769, within(1e-6));
        assertThat(cost.durationWeeks()).isEqualTo(1);
        assertThat(cost.priority()).isCloseTo(0.230769, within(1e-6));
        assertThat(cost.paybackMonths()).hasValue(5);
    }

    @Test
    public void anEstimateCountsWithItsMean() {
        DebtCost cost = new DebtCost(new ThreePoint(2, 4, 12), 5, 1);
        assertThat(cost.durationWeeks()).isEqualTo(1);
        assertThat(cost.paybackMonths()).hasValue(1);
    }

    @Test
    public void whatCostsNothingNeverPaysBackAndComesLast() {
        assertThat(new DebtCost(ThreePoint.exactly(1), 0, 1).paybackMonths()).isEmpty();
        assertThat(new DebtCost(ThreePoint.exactly(1), 9, 0).priority()).isZero();
    }

    @Test
    public void thePaybackIsAConstantDividedByThePriority() {
        Random random = new Random(7);
        for (int round = 0; round < 100; round++) {
            DebtCost cost = new DebtCost(ThreePoint.exactly(0.01 + random.nextDouble() * 50), 0.01 + random.nextDouble() * 9, 0.01 + random.nextDouble() * 0.99);
            assertThat(cost.paybackMonths().getAsDouble() * cost.priority()).isCloseTo(60.0 / 52, within(1e-9));
        }
    }

    @Test
    public void nonsenseIsRefused() {
        assertThatThrownBy(() -> new DebtCost(ThreePoint.exactly(0), 1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DebtCost(ThreePoint.exactly(1), -1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DebtCost(ThreePoint.exactly(1), Double.NaN, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DebtCost(ThreePoint.exactly(1), 1, 1.1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    public void theExplanationNamesEveryInput() {
        DebtCost cost = new DebtCost(ThreePoint.exactly(5), 2, 0.5);
        assertThat(DebtExplanation.ofPriority(cost).arguments()).containsExactly("2", "0.5", "5", "0.231", "1", "0.231");
        assertThat(DebtExplanation.ofPayback(cost).arguments()).containsExactly("5", "2", "0.5", "5");
        assertThat(DebtExplanation.ofPayback(new DebtCost(ThreePoint.exactly(5), 0, 0)).code()).isEqualTo("debt.explain.payback.never");
    }
}
