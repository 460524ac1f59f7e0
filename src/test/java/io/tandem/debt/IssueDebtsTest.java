package io.tandem.debt;

import static io.tandem.testing.debt.DebtItems.TODAY;
import static io.tandem.testing.debt.DebtItems.debt;
import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.debt.model.DebtEntry;
import io.tandem.debt.model.DecisionState;
import io.tandem.testing.debt.DebtHouse;
import java.util.List;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** What an issue's panel shows, and what it costs. */
public class IssueDebtsTest {
    private final DebtHouse house = new DebtHouse();

    @Before
    public void record() {
        house.store.add(debt("linked").inComponent(1, "Gateway").costing(1, 9, 1).linkedTo(1, "DEMO-1").build());
        house.store.add(debt("linked elsewhere").in("SEC").linkedTo(1, "DEMO-1").build());
        house.store.add(debt("worst").inComponent(1, "Gateway").costing(1, 5, 1).build());
        house.store.add(debt("bad").inComponent(1, "Gateway").costing(1, 4, 1).acceptedUntil(TODAY.minusDays(1)).build());
        house.store.add(debt("mild").inComponent(1, "Gateway").costing(1, 1, 1).build());
        house.store.add(debt("paid").inComponent(1, "Gateway").decided(DecisionState.REPAID).build());
        house.store.add(debt("far").inComponent(2, "Ledger").build());
    }

    @After
    public void close() {
        house.close();
    }

    @Test
    public void linkedItemsComeFirstThenTheWorstOfTheComponent() {
        IssueDebts debts = house.register.getIssueDebts(DebtHouse.DEV, "DEMO", 1, List.of(1L), 2);
        assertThat(titles(debts.linked())).containsExactly("linked");
        assertThat(titles(debts.nearby())).containsExactly("worst", "bad");
        assertThat(debts.nearby().get(1).state()).isEqualTo(DecisionState.OPEN);
        assertThat(debts.hasMore()).isTrue();
        assertThat(house.register.getIssueDebts(DebtHouse.DEV, "DEMO", 1, List.of(1L), 3).hasMore()).isFalse();
    }

    @Test
    public void itemsOfHiddenProjectsStayHidden() {
        assertThat(titles(house.register.getIssueDebts(DebtHouse.ADA, "DEMO", 1, List.of(), 3).linked())).containsExactly("linked", "linked elsewhere");
    }

    @Test
    public void thePanelTakesThreeStatementsAtMost() {
        assertThat(house.database.statementsOf(() -> house.register.getIssueDebts(DebtHouse.DEV, "DEMO", 1, List.of(1L, 2L), 3))).hasSizeLessThanOrEqualTo(3);
    }

    private static List<String> titles(List<DebtEntry> entries) {
        return entries.stream().map(entry -> entry.item().facts().title()).toList();
    }
}
