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
import io.tandem.debt.model.DebtSeverity;
import io.tandem.testing.debt.DebtItems;
import java.util.List;
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

    @Test
    public void anyFilterOfTheRegisterWorks() {
        house.store.add(debt("late").ownedBy(DebtHouse.DEV).severe(DebtSeverity.HIGH).inComponent(1, "Gateway").targeting(12, "2.0").acceptedUntil(DebtItems.TODAY.minusDays(1)).linkedTo(1, "DEMO-1").build());
        house.store.add(debt("other").linkedTo(2, "DEMO-2").build());
        for (String filter : List.of("owner=me", "owner=dev", "severity=HIGH,CRITICAL", "until=expired", "project=DEMO release='2.0'", "project=DEMO component=\"gateway\" late", "\"late\"")) {
            assertThat(house.issues.list(DebtHouse.DEV, filter)).as(filter).containsExactly(1L);
        }
        assertThat(house.issues.list(DebtHouse.DEV, "owner=none other")).containsExactly(2L);
        assertThat(house.issues.list(DebtHouse.DEV, "owner=nobody-by-this-name")).isEmpty();
        assertThatThrownBy(() -> house.issues.check(DebtHouse.DEV, "kind=CODE kind=TEST")).isInstanceOf(InvalidInputException.class).hasMessageContaining("debt.filter.twice");
        assertThatThrownBy(() -> house.issues.check(DebtHouse.DEV, "until=2027-01-01")).isInstanceOf(InvalidInputException.class);
    }
}
