package io.tandem.debt.model;

import static io.tandem.testing.debt.DebtItems.ADA;
import static io.tandem.testing.debt.DebtItems.NOW;
import static io.tandem.testing.debt.DebtItems.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.Test;

public class DecisionTest {
    private static final Decision UNTIL_TODAY = new Decision(DecisionState.ACCEPTED, ADA, NOW, "replaced next year", TODAY);

    @Test
    public void everyPairOfStatesIsDecided() {
        for (DecisionState from : DecisionState.values()) {
            for (DecisionState to : DecisionState.values()) {
                boolean mayChange = from == DecisionState.REPAID ? to == DecisionState.OPEN : from != to || from == DecisionState.ACCEPTED;
                assertThat(from.next().contains(to)).as(from + " → " + to).isEqualTo(mayChange);
            }
        }
    }

    @Test
    public void anAcceptanceHoldsOnItsLastDayAndIsOpenAgainTheNext() {
        assertThat(UNTIL_TODAY.stateOn(TODAY)).isEqualTo(DecisionState.ACCEPTED);
        assertThat(UNTIL_TODAY.noticeOn(TODAY)).isEmpty();
        assertThat(UNTIL_TODAY.stateOn(TODAY.plusDays(1))).isEqualTo(DecisionState.OPEN);
        assertThat(UNTIL_TODAY.noticeOn(TODAY.plusDays(1)).orElseThrow().arguments()).containsExactly("Ada Architect", "2026-11-20");
    }

    @Test
    public void onlyAnAcceptanceHasALastDay() {
        assertThatThrownBy(() -> new Decision(DecisionState.ACCEPTED, ADA, NOW, "why", null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Decision(DecisionState.OPEN, ADA, NOW, "", TODAY)).isInstanceOf(IllegalArgumentException.class);
    }
}
