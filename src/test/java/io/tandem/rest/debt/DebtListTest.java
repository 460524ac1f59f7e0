package io.tandem.rest.debt;

import static io.tandem.testing.debt.DebtItems.debt;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.tandem.testing.rest.RestApi.Answer;
import org.junit.Test;

/** Lists and the export. */
public class DebtListTest extends DebtRest {
    @Test
    public void aListIsSortedFilteredAndPaged() {
        house.store.add(debt("slow").costing(50, 1, 1).inComponent(1, "Gateway").build());
        house.store.add(debt("quick").costing(1, 1, 1).inComponent(2, "Ledger").build());
        assertThat(titles("debts?project=DEMO")).containsExactly("quick", "slow");
        assertThat(titles("debts?project=DEMO&sort=-title")).containsExactly("slow", "quick");
        assertThat(titles("debts?project=DEMO&component=ledger")).containsExactly("quick");
        assertThat(titles("debts?project=DEMO&component=Moon")).isEmpty();
        assertThat(titles("debts?project=DEMO&q=SLO&kind=CODE,TEST&decision=OPEN&origin=MANUAL")).containsExactly("slow");
        JsonNode page = send("GET", "debts?project=DEMO&start=1&limit=1", null).json();
        assertThat(page.at("/total").asInt()).isEqualTo(2);
        assertThat(page.at("/values/0/title").asText()).isEqualTo("slow");
    }

    @Test
    public void theFileOpensInASpreadsheetAndRunsNothing() {
        house.store.add(debt("=HYPERLINK(\"http://evil\")").described("+1\n支付,网关").inComponent(77, "@Gateway").linkedTo(1, "DEMO-1").linkedTo(2, "DEMO-2").build());
        house.store.add(debt("-2+3").described("\tx").build());
        house.store.add(debt("Sound").in("SEC").build());
        Answer answer = send("GET", "debts/export?project=DEMO", null);
        String[] lines = answer.text.split("\r\n");
        assertThat(answer.text).startsWith("\uFEFFid,project,component,title,");
        assertThat(lines).hasSize(3);
        assertThat(lines[1]).contains("'@Gateway,\"'=HYPERLINK(\"\"http://evil\"\")\",\"'+1\n支付,网关\"", ",5.0,5.0,5.0,2.0,0.5,0.2308,5.0,", ",DEMO-1 DEMO-2,");
        assertThat(lines[2]).contains(",'-2+3,\"'\tx\",");
    }
}
