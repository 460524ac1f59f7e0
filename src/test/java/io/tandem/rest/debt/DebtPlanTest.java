package io.tandem.rest.debt;

import static io.tandem.testing.debt.DebtItems.TODAY;
import static io.tandem.testing.debt.DebtItems.debt;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.Test;

/** The repayment plan. */
public class DebtPlanTest extends DebtRest {
    @Test
    public void aPlanSaysWhatItSavesAndWhatOrderWouldHave() {
        house.store.add(debt("small").costing(1, 0.25, 1).build());
        house.store.add(debt("one").costing(5, 1, 1).build());
        long two = house.store.add(debt("two").costing(5, 1, 1).build()).id();
        house.store.add(debt("accepted").costing(1, 9, 1).acceptedUntil(TODAY).build());
        JsonNode plan = send("POST", "debts/repayment-plan", "{'project':'DEMO','capacity':10,'horizonMonths':12,'must':[" + two + "]}").json();
        assertThat(plan.at("/items")).extracting(item -> item.at("/title").asText()).containsExactly("two", "one");
        assertThat(plan.at("/saving").asDouble()).isEqualTo(24);
        assertThat(plan.at("/byPriority").asDouble()).isEqualTo(15);
        assertThat(send("POST", "debts/repayment-plan", "{'project':'DEMO','capacity':2,'horizonMonths':12,'must':[" + two + "]}").codes()).containsExactly("debt.plan.must.capacity");
        assertThat(send("POST", "debts/repayment-plan", "{'project':'DEMO','capacity':2,'horizonMonths':12,'must':[77777]}").codes()).containsExactly("debt.plan.must.unknown");
    }
}
