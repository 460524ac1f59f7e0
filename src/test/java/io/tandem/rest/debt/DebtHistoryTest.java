package io.tandem.rest.debt;

import static io.tandem.testing.debt.DebtItems.debt;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.tandem.testing.debt.DebtHouse;
import org.junit.Test;

/** What became of an item. */
public class DebtHistoryTest extends DebtRest {
    @Test
    public void theLatestStepComesFirstWithWhatItChanged() {
        long id = send("POST", "debts", "{'project':'DEMO','title':'Old','description':'one\\nowner: eve','principal':5,'owner':'ada'}").json().at("/id").asLong();
        send("PUT", "debts/" + id, "{'version':1,'title':'New','description':'one\\nowner: eve','principal':5,'owner':'dev','wsjf':{'value':8,'urgency':5,'riskReduction':2,'size':3}}");
        send("PUT", "debts/" + id, "{'version':2,'title':'New','description':'','principal':5,'owner':'dev','wsjf':{'value':8,'urgency':5,'riskReduction':2,'size':3},'decision':{'state':'ACCEPTED','reason':'Later','until':'2026-12-31'}}");
        JsonNode history = send("GET", "debts/" + id + "/history", null).json();
        assertThat(history.at("/total").asInt()).isEqualTo(3);
        assertThat(history.at("/values").findValuesAsText("action")).containsExactly("decided", "changed", "created");
        assertThat(history.at("/values/0/reason").asText()).isEqualTo("Later");
        assertThat(history.at("/values/0/by/displayName").asText()).isEqualTo("Dev Developer");
        assertThat(history.at("/values/0/at").asText()).isEqualTo("2026-11-20T09:30:00Z");
        assertThat(change(history, 0, "description")).isEqualTo("one\nowner: eve > ");
        assertThat(change(history, 0, "decision")).isEqualTo("OPEN > ACCEPTED");
        assertThat(change(history, 1, "title")).isEqualTo("Old > New");
        assertThat(change(history, 1, "owner")).isEqualTo("Ada Architect > Dev Developer");
        assertThat(change(history, 1, "wsjf")).isEqualTo(" > (8 + 5 + 2) / 3");
        assertThat(change(history, 2, "description")).isEqualTo(" > one\nowner: eve");
        assertThat(send("GET", "debts/" + id + "/history?start=1&limit=1", null).json().at("/values").findValuesAsText("action")).containsExactly("changed");
        assertThat(send("GET", "debts/" + id + "/history?start=3", null).json().at("/values")).isEmpty();
    }

    @Test
    public void keysOfHiddenIssuesAreLeftOut() {
        as(DebtHouse.ADA);
        long id = send("POST", "debts", "{'project':'DEMO','title':'t','principal':5,'issues':['DEMO-1','DEMO-9']}").json().at("/id").asLong();
        send("PUT", "debts/" + id, "{'version':1,'title':'t','principal':5,'issues':['DEMO-1']}");
        assertThat(send("GET", "debts/" + id + "/history", null).text).contains("DEMO-9");
        as(DebtHouse.GUEST);
        JsonNode history = send("GET", "debts/" + id + "/history", null).json();
        assertThat(history.toString()).doesNotContain("DEMO-9");
        assertThat(change(history, 1, "issues")).isEqualTo(" > DEMO-1");
        assertThat(history.at("/values/0/changes")).isEmpty();
    }

    private static String change(JsonNode history, int step, String field) {
        for (JsonNode change : history.at("/values/" + step + "/changes")) {
            if (change.at("/field").asText().equals(field)) {
                return change.at("/before").asText() + " > " + change.at("/after").asText();
            }
        }
        return null;
    }
}
