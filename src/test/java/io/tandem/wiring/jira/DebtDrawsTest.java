package io.tandem.wiring.jira;

import static io.tandem.testing.debt.DebtItems.debt;
import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.debt.model.DebtItem;
import io.tandem.debt.model.DecisionState;
import io.tandem.plan.api.BufferDraw;
import io.tandem.testing.debt.DebtHouse;
import io.tandem.testing.debt.DebtItems;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.After;
import org.junit.Test;

/** What each change of a debt does to the buffers of its releases. A told draw reads {@code release=days}. */
public class DebtDrawsTest {
    private final DebtHouse house = new DebtHouse();
    private final List<String> told = new ArrayList<>();
    private final DebtDraws draws = new DebtDraws((draw, by) -> told.add(inWords(draw) + " by " + by.key()), house.store, () -> Optional.of(DebtItems.DEV), Clock.fixed(DebtItems.NOW, ZoneOffset.UTC));

    @After
    public void close() {
        house.close();
    }

    private static String inWords(BufferDraw draw) {
        return draw.releaseId() + "=" + draw.days();
    }

    private static DebtItem in(long release, DecisionState state, double principal) {
        return debt().targeting(release, "R" + release).decided(state).costing(principal, 1, 0.5).build();
    }

    private List<String> change(DebtItem before, DebtItem after) {
        told.clear();
        draws.changed(before, after);
        return told;
    }

    @Test
    public void plannedIntoAReleaseItDrawsItsPrincipal() {
        assertThat(change(null, in(1, DecisionState.PLANNED, 5))).containsExactly("1=5.0 by dev");
        assertThat(change(in(1, DecisionState.OPEN, 5), in(1, DecisionState.IN_REPAYMENT, 5))).containsExactly("1=5.0 by dev");
    }

    @Test
    public void withoutAReleaseOrADecisionItDrawsNothing() {
        assertThat(change(null, in(1, DecisionState.OPEN, 5))).isEmpty();
        assertThat(change(null, debt().decided(DecisionState.PLANNED).build())).isEmpty();
    }

    @Test
    public void noLongerPlannedItGivesBack() {
        assertThat(change(in(1, DecisionState.PLANNED, 5), in(1, DecisionState.OPEN, 5))).containsExactly("1=0.0 by dev");
        assertThat(change(in(1, DecisionState.PLANNED, 5), debt().decided(DecisionState.PLANNED).build())).containsExactly("1=0.0 by dev");
        assertThat(change(in(1, DecisionState.PLANNED, 5), null)).containsExactly("1=0.0 by dev");
    }

    @Test
    public void inAnotherReleaseItDrawsThere() {
        assertThat(change(in(1, DecisionState.PLANNED, 5), in(2, DecisionState.PLANNED, 6))).containsExactly("1=0.0 by dev", "2=6.0 by dev");
    }

    @Test
    public void repaidItKeepsWhatItDrewAndFollowsWhatItReallyTook() {
        assertThat(change(in(1, DecisionState.IN_REPAYMENT, 5), in(1, DecisionState.REPAID, 3))).containsExactly("1=3.0 by dev");
        assertThat(change(in(1, DecisionState.REPAID, 3), in(1, DecisionState.OPEN, 3))).as("the days are gone").isEmpty();
        assertThat(change(in(1, DecisionState.REPAID, 3), null)).isEmpty();
    }

    @Test
    public void aReleaseIsAskedForWhatIsPlannedInItAndTheIssuesThatRepayIt() {
        DebtItem planned = house.store.add(debt("Planned").targeting(1, "R1").decided(DecisionState.PLANNED).costing(4, 1, 1).linkedTo(77, "DEMO-77").build());
        house.store.add(debt("Elsewhere").targeting(2, "R2").decided(DecisionState.PLANNED).linkedTo(78, "DEMO-78").build());
        house.store.add(debt("Open").targeting(1, "R1").linkedTo(79, "DEMO-79").build());
        house.store.add(debt("Repaid").targeting(1, "R1").decided(DecisionState.REPAID).build());
        assertThat(draws.list("DEMO", 1, "R1")).extracting(draw -> draw.source().id() + ": " + draw.days()).containsExactly(planned.id() + ": 4.0");
        assertThat(draws.listIssues("DEMO", 1)).containsExactly(77L);
        assertThat(draws.list("SEC", 1, "R1")).isEmpty();
    }
}
