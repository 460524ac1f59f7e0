package io.tandem.rest.debt;

import static io.tandem.testing.debt.DebtItems.debt;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.tandem.debt.model.DecisionState;
import io.tandem.shared.AuditEvent;
import io.tandem.testing.debt.DebtHouse;
import io.tandem.testing.rest.RestApi.Answer;
import org.junit.Test;

/** The same change to several items. */
public class DebtBulkTest extends DebtRest {
    @Test
    public void aBulkDecisionIsTakenOnAllOrNone() {
        long first = house.store.add(debt().build()).id();
        long second = house.store.add(debt().decided(DecisionState.REPAID).build()).id();
        String both = "{'items':[{'id':" + first + ",'version':1},{'id':" + second + ",'version':1}],'decision':{'state':'%s'}}";
        assertThat(send("POST", "debts/bulk", String.format(both, "PLANNED")).status).isEqualTo(409);
        assertThat(send("GET", "debts/" + first, null).json().at("/decision/state").asText()).isEqualTo("OPEN");
        assertThat(send("POST", "debts/bulk", "{'items':[{'id':" + first + ",'version':1}],'decision':{'state':'PLANNED'}}").json().at("/values/0/decision/state").asText()).isEqualTo("PLANNED");
        assertThat(send("POST", "debts/bulk", "{'items':[],'decision':{'state':'PLANNED'}}").status).isEqualTo(400);
    }

    @Test
    public void whatIsSentBecomesTheSameInAllAndTheRestStays() {
        long first = house.store.add(debt("first").costing(5, 2, 0.5).ownedBy(DebtHouse.ADA).build()).id();
        long second = house.store.add(debt("second").costing(3, 1, 1).inComponent(1, "Gateway").build()).id();
        String change = "{'owner':'dev','component':'ledger','severity':'HIGH','kind':'TEST','targetRelease':'2.0','likelihood':0.25}";
        JsonNode values = send("POST", "debts/bulk", "{'items':[{'id':" + second + ",'version':1},{'id':" + first + ",'version':1}],'change':" + change + "}").json().at("/values");
        assertThat(values.findValuesAsText("title")).containsExactly("second", "first");
        for (JsonNode item : values) {
            assertThat(item.at("/owner/key").asText()).isEqualTo("dev");
            assertThat(item.at("/component/name").asText()).isEqualTo("Ledger");
            assertThat(item.at("/severity").asText()).isEqualTo("HIGH");
            assertThat(item.at("/kind").asText()).isEqualTo("TEST");
            assertThat(item.at("/targetRelease/name").asText()).isEqualTo("2.0");
            assertThat(item.at("/likelihood").asDouble()).isEqualTo(0.25);
            assertThat(item.at("/version").asLong()).isEqualTo(2);
        }
        assertThat(values.at("/1/interest").asDouble()).isEqualTo(2);
        assertThat(house.audit).extracting(AuditEvent::action).containsExactly("changed", "changed");
        JsonNode cleared = send("POST", "debts/bulk", "{'items':[{'id':" + first + ",'version':2}],'change':{'owner':'','component':'','targetRelease':''}}").json().at("/values/0");
        assertThat(cleared.at("/owner").isNull() && cleared.at("/component").isNull() && cleared.at("/targetRelease").isNull()).isTrue();
        assertThat(cleared.at("/severity").asText()).isEqualTo("HIGH");
    }

    @Test
    public void severalAreAcceptedWithOneReasonAndOneDay() {
        long first = house.store.add(debt().build()).id();
        long second = house.store.add(debt().decided(DecisionState.PLANNED).build()).id();
        String both = "{'items':[{'id':" + first + ",'version':1},{'id':" + second + ",'version':1}],'decision':{'state':'ACCEPTED'%s}}";
        assertThat(send("POST", "debts/bulk", String.format(both, "")).fields()).containsExactly("decision.reason", "decision.until");
        JsonNode values = send("POST", "debts/bulk", String.format(both, ",'reason':'Replaced in spring','until':'2027-03-31'")).json().at("/values");
        assertThat(values).extracting(item -> item.at("/decision/until").asText()).containsExactly("2027-03-31", "2027-03-31");
        assertThat(house.audit).extracting(AuditEvent::reason).containsExactly("Replaced in spring", "Replaced in spring");
    }

    @Test
    public void everyRefusalNamesItsItem() {
        long stale = house.store.add(debt("stale").build()).id();
        long sound = house.store.add(debt("sound").build()).id();
        long repaid = house.store.add(debt("repaid").decided(DecisionState.REPAID).build()).id();
        Answer answer = send("POST", "debts/bulk", "{'items':[{'id':" + stale + ",'version':9},{'id':" + sound + ",'version':1},{'id':" + repaid + ",'version':1}],'decision':{'state':'PLANNED'}}");
        assertThat(answer.status).isEqualTo(409);
        assertThat(answer.fields()).containsExactly("items[0].version", "items[2].decision.state");
        assertThat(answer.json().at("/current/values").findValuesAsText("title")).containsExactly("stale", "repaid");
        assertThat(house.audit).isEmpty();
        Answer wrong = send("POST", "debts/bulk", "{'items':[{'id':" + sound + "}],'change':{'owner':'nobody','component':'Moon','severity':'','kind':'CHEESE','targetRelease':'9','likelihood':7}}");
        assertThat(wrong.fields()).containsExactly("items[0].version", "change.owner", "change.component", "change.targetRelease", "change.severity", "change.kind", "change.likelihood");
        assertThat(send("POST", "debts/bulk", "{'items':[{'id':" + sound + ",'version':1},{'id':" + sound + ",'version':1}],'decision':{'state':'PLANNED'}}").codes()).containsExactly("debt.bulk.twice");
        assertThat(send("POST", "debts/bulk", "{'items':[{'id':" + sound + ",'version':1}],'change':{}}").codes()).containsExactly("debt.bulk.nothing");
        assertThat(send("POST", "debts/bulk", "{'items':[{'id':" + sound + ",'version':1},{'id':77777,'version':1}],'decision':{'state':'PLANNED'}}").status).isEqualTo(404);
    }
}
