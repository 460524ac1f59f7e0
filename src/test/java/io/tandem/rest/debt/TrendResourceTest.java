package io.tandem.rest.debt;

import static io.tandem.testing.debt.DebtItems.NOW;
import static io.tandem.testing.debt.DebtItems.TODAY;
import static io.tandem.testing.debt.DebtItems.debt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.JsonNode;
import io.tandem.metric.api.DebtRatioRecord;
import io.tandem.rest.support.Guard;
import io.tandem.shared.Actor;
import io.tandem.testing.AoDatabase;
import io.tandem.testing.debt.DebtHouse;
import io.tandem.testing.debt.UpkeepHouse;
import io.tandem.testing.rest.RestApi;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.After;
import org.junit.Test;

/** The trend as the API answers it. */
public class TrendResourceTest {
    private final UpkeepHouse house = new UpkeepHouse(AoDatabase.Kind.H2);
    private final DebtHouse people = new DebtHouse();
    private final RestApi api = new RestApi(viewer -> List.of(new TrendResource(new Guard(viewer, people.access()), house.trends, house.clock)));

    @After
    public void close() {
        house.close();
        people.close();
    }

    @Test
    public void whoMayAskForWhat() {
        Object[][] matrix = {
            // call: nobody, ghost, guest, dev, ada
            {"debts/trend?project=DEMO", 401, 404, 200, 200, 200}, {"debts/trend?project=SEC", 401, 404, 404, 404, 200}, {"debts/trend?project=NONE", 401, 404, 404, 404, 404},
            {"debts/trend", 401, 400, 400, 400, 400}, {"debts/trend?project=DEMO&component=Nothing", 401, 404, 400, 400, 400}, {"debts/trend?project=DEMO&component=Gateway", 401, 404, 200, 200, 200},
            {"debts/trend?project=DEMO&from=yesterday", 401, 404, 400, 400, 400}, {"debts/trend?project=DEMO&from=2026-02-01&to=2026-01-01", 401, 404, 400, 400, 400},
            {"debts/trend?project=DEMO&from=1971-01-01", 401, 404, 400, 400, 400},
        };
        for (Object[] line : matrix) {
            int column = 1;
            for (Optional<Actor> person : List.of(Optional.<Actor>empty(), Optional.of(DebtHouse.GHOST), Optional.of(DebtHouse.GUEST), Optional.of(DebtHouse.DEV), Optional.of(DebtHouse.ADA))) {
                assertThat(api.as(person).send("GET " + line[0], null).status).as(line[0] + " by " + person).isEqualTo(line[column++]);
            }
        }
    }

    @Test
    public void theAnswerTellsEachDayAndTheRatioOfTheCode() {
        house.add(debt("One").inComponent(1, "Gateway").costing(0.1, 2, 0.5));
        house.add(debt("Two").costing(0.2, 1, 1));
        house.keeper.keepToday();
        house.wait(Duration.ofDays(1));
        when(house.code.listDebtRatios(eq("DEMO"), any())).thenReturn(List.of(new DebtRatioRecord(NOW, 3.6), new DebtRatioRecord(NOW.plus(Duration.ofDays(40)), 9)));
        JsonNode trend = api.as(DebtHouse.DEV).send("GET debts/trend?project=DEMO", null).json();
        assertThat(trend.path("points")).extracting(point -> point.path("day").asText()).containsExactly(TODAY.toString(), TODAY.plusDays(1).toString());
        assertThat(trend.path("points").get(0).path("principal").asDouble()).isEqualTo(0.3);
        assertThat(trend.path("points").get(0).path("addedItems").asInt()).isEqualTo(2);
        assertThat(trend.path("points").get(1).path("addedItems").asInt()).isZero();
        assertThat(trend.path("keptSince").asText()).isEqualTo(TODAY.toString());
        assertThat(trend.path("debtRatio")).extracting(ratio -> ratio.path("percent").asDouble()).as("what lies outside the days is left out").containsExactly(3.6);
        JsonNode gateway = api.as(DebtHouse.DEV).send("GET debts/trend?project=DEMO&component=Gateway", null).json();
        assertThat(gateway.path("debtRatio")).as("the code is not measured by component").isEmpty();
        assertThat(gateway.path("points").get(0).path("items").asInt()).isEqualTo(1);
    }
}
