package io.tandem.rest.debt;

import static io.tandem.testing.debt.DebtItems.debt;
import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.shared.AuditEvent;
import io.tandem.testing.debt.DebtHouse;
import io.tandem.testing.rest.RestApi.Answer;
import org.junit.Test;

/** By which priority a project's register is sorted. */
public class DebtSettingsTest extends DebtRest {
    @Test
    public void aProjectChoosesWhatComesFirst() {
        house.store.add(debt("dear").costing(1, 5, 1).build());
        house.store.add(debt("pointed").costing(50, 1, 1).pointed(13, 8, 5, 2).build());
        assertThat(titles("debts?project=DEMO")).containsExactly("dear", "pointed");
        assertThat(send("GET", "debts/settings?project=DEMO", null).text).isEqualTo("{\"version\":0,\"priority\":\"CD3\",\"mayChange\":false}");
        as(DebtHouse.ADA);
        assertThat(send("PUT", "debts/settings?project=DEMO", "{'version':0,'priority':'WSJF'}").text).isEqualTo("{\"version\":1,\"priority\":\"WSJF\",\"mayChange\":true}");
        assertThat(titles("debts?project=DEMO")).containsExactly("pointed", "dear");
        assertThat(titles("debts?project=DEMO&sort=-priority")).containsExactly("dear", "pointed");
        assertThat(titles("debts?project=DEMO&sort=wsjf")).containsExactly("dear", "pointed");
        Answer stale = send("PUT", "debts/settings?project=DEMO", "{'version':0,'priority':'CD3'}");
        assertThat(stale.status).isEqualTo(409);
        assertThat(stale.json().at("/current/priority").asText()).isEqualTo("WSJF");
        assertThat(house.audit).extracting(AuditEvent::entity).containsExactly("debt-settings");
        assertThat(send("PUT", "debts/settings?project=DEMO", "{'version':1,'priority':'MOOD'}").fields()).containsExactly("priority");
        assertThat(send("PUT", "debts/settings?project=DEMO", "{}").fields()).containsExactly("version", "priority");
    }
}
