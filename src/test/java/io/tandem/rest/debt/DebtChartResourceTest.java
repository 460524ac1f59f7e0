package io.tandem.rest.debt;

import static io.tandem.testing.debt.DebtItems.TODAY;
import static io.tandem.testing.debt.DebtItems.debt;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.tandem.debt.model.DecisionState;
import io.tandem.shared.Actor;
import io.tandem.testing.debt.DebtChartHouse;
import io.tandem.testing.debt.DebtHouse;
import io.tandem.testing.rest.RestApi;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.After;
import org.junit.Test;

/** The calls behind the chart page. */
public class DebtChartResourceTest {
    private final DebtHouse debts = new DebtHouse();
    private final DebtChartHouse house = new DebtChartHouse(debts);
    private final RestApi api = new RestApi(viewer -> List.of(house.resource(viewer)));

    @After
    public void close() {
        house.close();
        debts.close();
    }

    @Test
    public void whoMayAskForWhat() {
        Object[][] matrix = {
            // call, nobody, ghost, guest, dev, ada
            {"GET debts/interest?project=DEMO", 401, 404, 200, 200, 200},
            {"GET debts/interest?project=DEMO&component=Gateway&from=2026-01-01&to=2026-04-01", 401, 404, 200, 200, 200},
            {"GET debts/interest?project=SEC", 401, 404, 404, 404, 200},
            {"GET debts/interest?project=NONE", 401, 404, 404, 404, 404},
            {"GET debts/interest", 401, 400, 400, 400, 400},
            {"GET debts/interest?project=DEMO&from=yesterday", 401, 404, 400, 400, 400},
            {"GET debts/interest?project=DEMO&from=2026-04-01&to=2026-04-01", 401, 404, 400, 400, 400},
            {"GET debts/quadrant?project=DEMO", 401, 404, 200, 200, 200},
            {"GET debts/quadrant?project=DEMO&component=Nowhere", 401, 404, 200, 200, 200},
            {"GET debts/quadrant?project=SEC", 401, 404, 404, 404, 200},
            {"GET debts/quadrant", 401, 400, 400, 400, 400},
        };
        List<Optional<Actor>> people = Arrays.asList(Optional.empty(), Optional.of(DebtHouse.GHOST), Optional.of(DebtHouse.GUEST), Optional.of(DebtHouse.DEV), Optional.of(DebtHouse.ADA));
        for (Object[] line : matrix) {
            for (int who = 0; who < people.size(); who++) {
                RestApi.Answer answer = api.as(people.get(who)).send((String) line[0], null);
                assertThat(answer.status).as(line[0] + " by " + people.get(who) + ": " + answer.text).isEqualTo(line[who + 1]);
            }
        }
    }

    @Test
    public void everythingWrongWithThePeriodIsToldAtOnce() {
        assertThat(api.as(DebtHouse.DEV).send("GET debts/interest?project=DEMO&from=x&to=2026-13-01", null).fields()).containsExactly("to", "from");
    }

    @Test
    public void anUnbuiltProjectSaysSoAndWhoMayBuild() {
        JsonNode answer = api.as(DebtHouse.DEV).send("GET debts/interest?project=DEMO", null).json();
        assertThat(answer.at("/facts/state").asText()).isEqualTo("NOT_BUILT");
        assertThat(answer.at("/facts/mayBuild").asBoolean()).isFalse();
        assertThat(answer.at("/components")).isEmpty();
        assertThat(answer.at("/from").asText()).as("52 weeks up to today").isEqualTo("2025-11-22");
        assertThat(answer.at("/to").asText()).isEqualTo("2026-11-21");
        assertThat(api.as(DebtHouse.ADA).send("GET debts/interest?project=DEMO", null).json().at("/facts/mayBuild").asBoolean()).isTrue();
    }

    @Test
    public void aComponentComesWithItsFiguresAndWhatIsBehindThem() {
        for (int issue = 0; issue < 12; issue++) {
            house.completed("2026-01-10", 2, 1).completed("2026-01-10", 5, 3, "Gateway");
        }
        house.facts.build("DEMO");
        JsonNode answer = api.as(DebtHouse.GUEST).send("GET debts/interest?project=DEMO&from=2026-01-01&to=2026-04-02", null).json();
        assertThat(answer.at("/facts/state").asText()).isEqualTo("BUILT");
        assertThat(answer.at("/months").asDouble()).isEqualTo(3);
        assertThat(answer.at("/issues").asInt()).isEqualTo(24);
        JsonNode gateway = answer.at("/components/0");
        assertThat(gateway.at("/component").asText()).isEqualTo("Gateway");
        assertThat(gateway.at("/cycleTime/value").asDouble()).isEqualTo(3);
        assertThat(gateway.at("/effort/value").asDouble()).isEqualTo(2);
        assertThat(gateway.at("/interest/value").asDouble()).as("2 person-days × 12 issues ÷ 3 months").isEqualTo(8);
        assertThat(gateway.at("/interest/verdict").asText()).isEqualTo("EXTRA");
        assertThat(gateway.at("/effort/compared").asInt()).isEqualTo(12);
        assertThat(gateway.at("/effort/comparable").asInt()).isEqualTo(12);
        JsonNode one = api.send("GET debts/interest?project=DEMO&component=1&from=2026-01-01&to=2026-04-02", null).json();
        assertThat(one.at("/components")).containsExactly(gateway);
        assertThat(one.at("/measuredAt")).isEqualTo(answer.at("/measuredAt"));
    }

    @Test
    public void tooLittleIsSaidWithWhatIsMissing() {
        house.completed("2026-01-10", 5, 3, "Gateway").facts.build("DEMO");
        JsonNode gateway = api.as(DebtHouse.GUEST).send("GET debts/interest?project=DEMO&component=gateway&from=2026-01-01&to=2026-04-02", null).json().at("/components/0");
        assertThat(gateway.at("/interest/verdict").asText()).isEqualTo("NOT_ENOUGH");
        assertThat(gateway.at("/interest/value").isNull()).isTrue();
        assertThat(gateway.at("/interest/missing").asInt()).isEqualTo(10);
        assertThat(gateway.at("/interest/leftOut/FEW_COMPARABLE").asInt()).isEqualTo(1);
        JsonNode ledger = api.send("GET debts/interest?project=DEMO&component=Ledger&from=2026-01-01&to=2026-04-02", null).json().at("/components/0");
        assertThat(ledger.at("/component").asText()).isEqualTo("Ledger");
        assertThat(ledger.at("/issues").asInt()).isZero();
    }

    @Test
    public void theQuadrantHoldsWhatIsOpenHighestPriorityFirst() {
        debts.store.add(debt("Slow").costing(10, 1, 1).inComponent(1, "Gateway").build());
        debts.store.add(debt("Fast").costing(2, 4, 0.5).inComponent(2, "Ledger").build());
        debts.store.add(debt("Run out").costing(4, 2, 1).acceptedUntil(TODAY.minusDays(1)).build());
        debts.store.add(debt("Repaid").decided(DecisionState.REPAID).build());
        debts.store.add(debt("Accepted").acceptedUntil(TODAY).build());
        debts.store.add(debt("Elsewhere").in("SEC").build());
        JsonNode answer = api.as(DebtHouse.GUEST).send("GET debts/quadrant?project=DEMO", null).json();
        assertThat(answer.at("/points")).extracting(point -> point.at("/title").asText() + " " + point.at("/principal").asDouble() + " " + point.at("/interest").asDouble() + " " + point.at("/decision").asText())
            .containsExactly("Fast 2.0 2.0 OPEN", "Run out 4.0 2.0 OPEN", "Slow 10.0 1.0 OPEN");
        assertThat(answer.at("/total").asInt()).isEqualTo(3);
        assertThat(answer.at("/splitPrincipal").asDouble()).isEqualTo(4);
        assertThat(answer.at("/splitInterest").asDouble()).isEqualTo(2);
        assertThat(api.send("GET debts/quadrant?project=DEMO&component=ledger", null).json().at("/points")).hasSize(1);
        assertThat(api.send("GET debts/quadrant?project=DEMO&component=Nowhere", null).json().at("/total").asInt()).isZero();
        assertThat(debts.database.statementsOf(() -> house.quadrants.read("DEMO", null))).hasSizeLessThanOrEqualTo(2);
    }
}
