package io.tandem.debt;

import static io.tandem.testing.debt.DebtItems.debt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tandem.debt.model.DebtKind;
import io.tandem.debt.model.DecisionState;
import io.tandem.shared.InvalidInputException;
import io.tandem.testing.debt.DebtHouse;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** What JQL finds. */
public class DebtIssuesTest {
    private final DebtHouse house = new DebtHouse();

    @Before
    public void record() {
        house.store.add(debt("Gateway is slow").inComponent(1, "Gateway").linkedTo(1, "DEMO-1").build());
        house.store.add(debt("Old library").ofKind(DebtKind.DEPENDENCY).decided(DecisionState.PLANNED).linkedTo(2, "DEMO-2").build());
        house.store.add(debt("Done").decided(DecisionState.REPAID).linkedTo(3, "DEMO-3").build());
        house.store.add(debt("Secret").in("SEC").linkedTo(9, "DEMO-9").build());
    }

    @After
    public void close() {
        house.close();
    }

    @Test
    public void unpaidDebtsOfVisibleProjectsCount() {
        assertThat(house.issues.listUnpaid(DebtHouse.DEV)).containsExactly(1L, 2L);
        assertThat(house.issues.listUnpaid(DebtHouse.ADA)).containsExactly(1L, 2L, 9L);
        assertThat(house.issues.listUnpaid(DebtHouse.GHOST)).isEmpty();
    }

    @Test
    public void aFilterNamesDecisionsKindsProjectComponentAndWords() {
        assertThat(house.issues.list(DebtHouse.DEV, "decision=PLANNED,repaid")).containsExactly(2L, 3L);
        assertThat(house.issues.list(DebtHouse.DEV, "kind=DEPENDENCY library")).containsExactly(2L);
        assertThat(house.issues.list(DebtHouse.DEV, "project=DEMO component=gateway")).containsExactly(1L);
        assertThat(house.issues.list(DebtHouse.DEV, "gateway is")).containsExactly(1L);
        assertThat(house.issues.list(DebtHouse.DEV, "")).containsExactly(1L, 2L, 3L);
    }

    @Test
    public void aWrongFilterIsRefusedWithWhatIsKnown() {
        assertThatThrownBy(() -> house.issues.check(DebtHouse.DEV, "colour=red")).isInstanceOf(InvalidInputException.class).hasMessageContaining("component, decision, kind, origin, owner, project, release, severity, until");
        assertThatThrownBy(() -> house.issues.check(DebtHouse.DEV, "decision=MAYBE")).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> house.issues.check(DebtHouse.DEV, "component=Gateway")).isInstanceOf(InvalidInputException.class);
    }
}
