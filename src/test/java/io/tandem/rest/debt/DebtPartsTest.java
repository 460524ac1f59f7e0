package io.tandem.rest.debt;

import static io.tandem.testing.debt.DebtItems.debt;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.Test;

/** Components and releases that were renamed, archived or removed since an item was saved. */
public class DebtPartsTest extends DebtRest {
    @Test
    public void namesAreThoseOfToday() {
        long id = house.store.add(debt().inComponent(1, "Old gateway").targeting(12, "2.0 beta").build()).id();
        JsonNode item = send("GET", "debts/" + id, null).json();
        assertThat(item.at("/component/name").asText()).isEqualTo("Gateway");
        assertThat(item.at("/targetRelease/name").asText()).isEqualTo("2.0");
        assertThat(item.at("/notices")).isEmpty();
        assertThat(send("GET", "debts?project=DEMO", null).json().at("/values/0/component/name").asText()).isEqualTo("Gateway");
    }

    @Test
    public void whatIsGoneIsSaidAndStaysUntilSomebodyChoosesAnother() {
        long id = house.store.add(debt("kept").inComponent(77, "Removed").targeting(78, "Never").build()).id();
        assertThat(send("GET", "debts/" + id, null).json().at("/notices")).extracting(JsonNode::asText)
            .containsExactly("tandem.debt.notice.component.gone[Removed]", "tandem.debt.notice.release.gone[Never]");
        JsonNode edited = send("PUT", "debts/" + id, "{'version':1,'title':'edited','principal':5,'component':'77','targetRelease':'Never'}").json();
        assertThat(edited.at("/title").asText()).isEqualTo("edited");
        assertThat(edited.at("/component/id").asLong()).isEqualTo(77);
        assertThat(edited.at("/targetRelease/id").asLong()).isEqualTo(78);
        assertThat(titles("debts?project=DEMO&component=77&release=78")).containsExactly("edited");
        assertThat(send("PUT", "debts/" + id, "{'version':2,'title':'edited','principal':5,'component':'Moon'}").codes()).containsExactly("debt.component.unknown");
    }

    @Test
    public void anArchivedReleaseIsNamedKeptAndFoundButNotChosenAgain() {
        long id = house.store.add(debt("late").targeting(10, "0.9").build()).id();
        assertThat(send("GET", "debts/" + id, null).json().at("/notices/0").asText()).isEqualTo("tandem.debt.notice.release.archived[0.9]");
        assertThat(titles("debts?project=DEMO&release=0.9")).containsExactly("late");
        assertThat(send("PUT", "debts/" + id, "{'version':1,'title':'later','principal':5,'targetRelease':'10'}").status).isEqualTo(200);
        assertThat(send("POST", "debts", "{'project':'DEMO','title':'new','principal':5,'targetRelease':'0.9'}").codes()).containsExactly("debt.release.unknown");
    }
}
