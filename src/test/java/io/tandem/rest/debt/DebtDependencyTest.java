package io.tandem.rest.debt;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.tandem.testing.debt.DebtHouse;
import java.util.Optional;
import org.junit.Test;

/** What an item waits for, and what waits for it. */
public class DebtDependencyTest extends DebtRest {
    @Test
    public void bothSidesOfAnItemAreTold() {
        long first = record("first", "");
        long second = record("second", String.valueOf(first));
        long third = record("third", first + "," + second);
        JsonNode found = send("GET", "debts/" + second + "/dependencies", null).json();
        assertThat(found.at("/needs").findValuesAsText("title")).containsExactly("first");
        assertThat(found.at("/neededBy").findValuesAsText("title")).containsExactly("third");
        assertThat(found.at("/neededBy/0/id").asLong()).isEqualTo(third);
        assertThat(send("GET", "debts/" + first + "/dependencies", null).json().at("/neededBy").findValuesAsText("title")).containsExactly("second", "third");
    }

    @Test
    public void anItemThatGoesIsForgottenOnBothSides() {
        long first = record("first", "");
        long second = record("second", String.valueOf(first));
        send("DELETE", "debts/" + first, null);
        assertThat(send("GET", "debts/" + second + "/dependencies", null).json().at("/needs")).isEmpty();
        assertThat(send("GET", "debts/" + first + "/dependencies", null).status).isEqualTo(404);
    }

    @Test
    public void whoMayNotSeeTheItemSeesNothingOfIt() {
        long first = record("first", "");
        as(DebtHouse.GUEST);
        assertThat(send("GET", "debts/" + first + "/dependencies", null).status).isEqualTo(200);
        as(DebtHouse.GHOST);
        assertThat(send("GET", "debts/" + first + "/dependencies", null).status).isEqualTo(404);
        as(Optional.empty());
        assertThat(send("GET", "debts/" + first + "/dependencies", null).status).isEqualTo(401);
    }

    private long record(String title, String dependsOn) {
        return send("POST", "debts", "{'project':'DEMO','title':'" + title + "','principal':5,'dependsOn':[" + dependsOn + "]}").json().at("/id").asLong();
    }
}
