package io.tandem.adapter.store.debt;

import static io.tandem.testing.debt.DebtItems.TODAY;
import static io.tandem.testing.debt.DebtItems.debt;
import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.debt.api.TopDebt;
import io.tandem.debt.model.DebtFilter;
import io.tandem.debt.model.DecisionState;
import io.tandem.testing.AoDatabase;
import java.util.Set;
import org.junit.After;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** What charts read of the register, on each database we run on. */
@RunWith(Parameterized.class)
public class DebtPointsTest {
    private final AoDatabase database;
    private final AoDebtPoints points;

    public DebtPointsTest(AoDatabase.Kind kind) {
        database = AoDatabase.open(kind, DebtRow.class, DebtIssueRow.class);
        points = new AoDebtPoints(database.activeObjects());
    }

    @Parameters(name = "{0}")
    public static Object[] kinds() {
        return AoDatabase.Kind.values();
    }

    @After
    public void close() {
        database.close();
    }

    @Test
    public void theFirstByPriorityComeWithoutTheirLongTexts() {
        AoDebtStore store = new AoDebtStore(database.activeObjects());
        store.add(debt("Third").costing(9, 1, 1).build());
        store.add(debt("First").costing(1, 9, 1).inComponent(1, "Gateway").build());
        store.add(debt("Second").costing(2, 4, 1).acceptedUntil(TODAY.minusDays(1)).build());
        store.add(debt("Accepted").costing(1, 9, 1).acceptedUntil(TODAY).build());
        DebtFilter open = DebtFilter.everythingIn("DEMO", TODAY).withDecisions(Set.of(DecisionState.OPEN));
        assertThat(points.listTop(open, 2)).extracting(TopDebt::title).containsExactly("First", "Second");
        assertThat(points.listTop(open, 9)).extracting(TopDebt::component).containsExactly("Gateway", "", "");
        assertThat(points.listTop(open, 9)).extracting(TopDebt::decision).containsOnly("OPEN");
        assertThat(points.count(open)).isEqualTo(3);
        assertThat(points.listTop(open.inComponent(1L), 9)).extracting(TopDebt::title).containsExactly("First");
        assertThat(database.statementsOf(() -> points.listTop(open, 9))).singleElement().asString().doesNotContain("DESCRIPTION", "DECISION_REASON");
    }
}
