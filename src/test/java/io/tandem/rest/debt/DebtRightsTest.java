package io.tandem.rest.debt;

import static io.tandem.testing.debt.DebtItems.debt;
import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.shared.Actor;
import io.tandem.testing.debt.DebtHouse;
import io.tandem.testing.rest.RestApi.Answer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.Test;

/** Who may do what in the register, and what they see of hidden things. */
public class DebtRightsTest extends DebtRest {
    private static final String SOUND = "{'project':'DEMO','title':'No tests','principal':5,'interest':2,'likelihood':0.5}";

    @Test
    public void whoMayDoWhat() {
        long id = house.store.add(debt().build()).id();
        long secret = house.store.add(debt().in("SEC").build()).id();
        String change = "{'version':1,'title':'Changed','principal':5}";
        String bulk = "{'items':[{'id':" + id + ",'version':99}],'decision':{'state':'PLANNED'}}";
        Object[][] matrix = {
            // call, body, nobody, ghost, guest, dev, ada
            {"GET debts?project=DEMO", null, 401, 404, 200, 200, 200},
            {"GET debts?project=SEC", null, 401, 404, 404, 404, 200},
            {"GET debts?project=NONE", null, 401, 404, 404, 404, 404},
            {"GET debts", null, 401, 400, 400, 400, 400},
            {"GET debts/" + id, null, 401, 404, 200, 200, 200},
            {"GET debts/" + secret, null, 401, 404, 404, 404, 200},
            {"GET debts/99999", null, 401, 404, 404, 404, 404},
            {"GET debts/choices?project=DEMO", null, 401, 404, 200, 200, 200},
            {"GET debts/export?project=DEMO", null, 401, 404, 200, 200, 200},
            {"GET debts/export?project=SEC", null, 401, 404, 404, 404, 200},
            {"POST debts", SOUND, 401, 404, 403, 201, 201},
            {"POST debts", "{'project':'DEMO'}", 401, 404, 403, 400, 400},
            {"POST debts", SOUND.replace("DEMO", "SEC"), 401, 404, 404, 404, 201},
            {"PUT debts/" + secret, change, 401, 404, 404, 404, 200},
            {"PUT debts/" + id, "{}", 401, 404, 403, 400, 400},
            {"PUT debts/" + id, change, 401, 404, 403, 200, 409},
            {"POST debts/bulk", bulk, 401, 404, 403, 409, 409},
            {"POST debts/bulk", bulk.replace("'decision'", "'change'").replace("'state':'PLANNED'", "'kind':'TEST'"), 401, 404, 403, 409, 409},
            {"POST debts/bulk", "{'items':[]}", 401, 400, 400, 400, 400},
            {"GET debts/" + id + "/history", null, 401, 404, 200, 200, 200},
            {"GET debts/" + secret + "/history", null, 401, 404, 404, 404, 200},
            {"GET debts/" + id + "/history?limit=x", null, 401, 404, 400, 400, 400},
            {"GET debts/settings?project=DEMO", null, 401, 404, 200, 200, 200},
            {"GET debts/settings?project=SEC", null, 401, 404, 404, 404, 200},
            {"GET debts/settings", null, 401, 400, 400, 400, 400},
            {"PUT debts/settings?project=SEC", "{'version':0,'priority':'WSJF'}", 401, 404, 404, 404, 200},
            {"PUT debts/settings?project=DEMO", "{'version':7,'priority':'WSJF'}", 401, 404, 403, 403, 409},
            {"PUT debts/settings?project=DEMO", "{}", 401, 404, 403, 403, 400},
            {"DELETE debts/" + id, null, 401, 404, 403, 204, 404},
        };
        for (Object[] line : matrix) {
            List<Optional<Actor>> people = Arrays.asList(Optional.empty(), Optional.of(DebtHouse.GHOST), Optional.of(DebtHouse.GUEST), Optional.of(DebtHouse.DEV), Optional.of(DebtHouse.ADA));
            for (int who = 0; who < people.size(); who++) {
                as(people.get(who));
                String[] call = ((String) line[0]).split(" ");
                Answer answer = send(call[0], call[1], (String) line[1]);
                assertThat(answer.status).as(line[0] + " by " + people.get(who) + ": " + answer.text).isEqualTo(line[who + 2]);
            }
        }
    }

    @Test
    public void hiddenIssuesAreNotShownAndSurviveAChangeBySomebodyWhoCannotSeeThem() {
        long id = house.store.add(debt().linkedTo(1, "DEMO-1").linkedTo(9, "DEMO-9").build()).id();
        assertThat(send("GET", "debts/" + id, null).text).contains("DEMO-1").doesNotContain("DEMO-9");
        assertThat(send("GET", "debts?project=DEMO", null).text).doesNotContain("DEMO-9");
        assertThat(send("GET", "debts/export?project=DEMO", null).text).doesNotContain("DEMO-9");
        assertThat(send("PUT", "debts/" + id, "{'version':1,'title':'t','principal':1,'issues':['DEMO-2']}").text).doesNotContain("DEMO-9");
        assertThat(send("POST", "debts", SOUND.replace("}", ",'issues':['DEMO-9']}")).codes()).containsExactly("debt.issue.unknown");
        as(DebtHouse.ADA);
        assertThat(send("GET", "debts/" + id, null).json().at("/issues")).extracting(issue -> issue.at("/key").asText()).containsExactlyInAnyOrder("DEMO-2", "DEMO-9");
    }
}
