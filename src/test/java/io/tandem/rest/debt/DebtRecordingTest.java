package io.tandem.rest.debt;

import static io.tandem.testing.debt.DebtItems.TODAY;
import static io.tandem.testing.debt.DebtItems.debt;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.tandem.debt.model.DecisionState;
import io.tandem.shared.AuditEvent;
import io.tandem.testing.rest.RestApi.Answer;
import java.util.Map;
import org.junit.Test;

/** Recording and changing single items through the real JSON and the real error answers. */
public class DebtRecordingTest extends DebtRest {
    private static final String SOUND = "{'project':'DEMO','title':'No tests','principal':5,'interest':2,'likelihood':0.5}";

    @Test
    public void aRecordedItemComesBackWithItsFiguresAndTheirFormulas() {
        Answer answer = send("POST", "debts", "{'project':'DEMO','component':'gateway','title':' Pay fails ','kind':'TEST','severity':'HIGH','principal':{'low':2,'likely':4,'high':12},"
            + "'interest':5,'likelihood':1,'owner':'ada','targetRelease':'12','issues':['DEMO-1','DEMO-2','DEMO-1']}");
        assertThat(answer.status).isEqualTo(201);
        assertThat(answer.location).matches(".*/debts/\\d+");
        JsonNode item = answer.json();
        assertThat(item.at("/title").asText()).isEqualTo("Pay fails");
        assertThat(item.at("/component/name").asText()).isEqualTo("Gateway");
        assertThat(item.at("/origin").asText()).isEqualTo("ISSUE");
        assertThat(item.at("/principal/mean").asDouble()).isEqualTo(5);
        assertThat(item.at("/payback").asDouble()).isEqualTo(1);
        assertThat(item.at("/explanation/priority").asText()).isEqualTo("tandem.debt.explain.priority[5, 1, 5, 1.154, 1, 1.154]");
        assertThat(item.at("/owner/displayName").asText()).isEqualTo("Ada Architect");
        assertThat(item.at("/targetRelease/name").asText()).isEqualTo("2.0");
        assertThat(item.at("/issues")).extracting(issue -> issue.at("/key").asText()).containsExactly("DEMO-1", "DEMO-2");
        assertThat(item.at("/decision/state").asText()).isEqualTo("OPEN");
        assertThat(house.audit).extracting(AuditEvent::action).containsExactly("created");
        assertThat(send("GET", answer.location.replaceFirst(".*/debts", "debts"), null).json()).isEqualTo(item);
    }

    @Test
    public void everythingWrongIsToldAtOnceWithItsField() {
        Answer answer = send("POST", "debts", "{'project':'DEMO','title':'" + "x".repeat(256) + "','description':'a\\u0000b','kind':'CHEESE','severity':'x','origin':'y','principal':{'low':9,'likely':-1,'high':1},"
            + "'interest':-3,'likelihood':7,'owner':'nobody','component':'Moon','targetRelease':'9.9','issues':['DEMO-404'],'decision':{'state':'ACCEPTED','until':'tomorrow'}}");
        assertThat(answer.status).isEqualTo(400);
        assertThat(answer.fields()).contains("title", "description", "kind", "severity", "origin", "principal.likely", "principal", "interest", "likelihood", "owner", "component", "targetRelease", "issues",
            "decision.reason", "decision.until");
        assertThat(house.audit).isEmpty();
    }

    @Test
    public void hugeAndStrangeInputIsRefusedReadably() {
        assertThat(send("POST", "debts", SOUND.replace("'No tests'", "'t','description':'" + "x".repeat(32_001) + "'")).fields()).containsExactly("description");
        assertThat(send("POST", "debts", SOUND.replace("5,", "1e300,")).fields()).contains("principal");
        assertThat(send("POST", "debts", "{'project':'DEMO','title':'t','principal':1,'interest':1}").codes()).containsExactly("debt.likelihood.missing");
        assertThat(send("POST", "debts", SOUND.replace("}", ",'colour':'red'}")).codes()).containsExactly("json.field.unknown");
        assertThat(send("POST", "debts", "{").status).isEqualTo(400);
        assertThat(send("POST", "debts", "").status).isEqualTo(400);
        assertThat(send("POST", "debts", "null").status).isEqualTo(400);
        assertThat(send("POST", "debts", SOUND.replace("5,", "'many',")).status).isEqualTo(400);
        assertThat(send("GET", "debts?project=DEMO&limit=1000&sort=colour&start=-1", null).fields()).contains("limit", "sort", "start");
        assertThat(send("GET", "debts?project=DEMO&decision=MAYBE&kind=x", null).fields()).containsExactly("decision", "kind");
        assertThat(send("GET", "debts/abc", null).status).isEqualTo(404);
        assertThat(send("GET", "debts/4000000000", null).status).isEqualTo(404);
    }

    @Test
    public void aStaleChangeShowsTheItemAsItIsNow() {
        long id = house.store.add(debt().build()).id();
        assertThat(send("PUT", "debts/" + id, "{'version':1,'title':'First','principal':5}").json().at("/version").asLong()).isEqualTo(2);
        Answer second = send("PUT", "debts/" + id, "{'version':1,'title':'Second','principal':5}");
        assertThat(second.status).isEqualTo(409);
        assertThat(second.json().at("/current/title").asText()).isEqualTo("First");
        assertThat(second.codes()).containsExactly("debt.version.stale");
    }

    @Test
    public void aChangeWithoutDifferenceWritesNothing() {
        long id = house.store.add(debt("Same").costing(5, 2, 0.5).linkedTo(1, "DEMO-1").build()).id();
        Answer answer = send("PUT", "debts/" + id, "{'version':1,'title':'Same','kind':'CODE','severity':'MEDIUM','principal':5,'interest':2,'likelihood':0.5,'issues':['DEMO-1']}");
        assertThat(answer.json().at("/version").asLong()).isEqualTo(1);
        assertThat(house.audit).isEmpty();
    }

    @Test
    public void theSameKeyRecordsOnce() {
        Answer first = send("POST", "debts", SOUND, Map.of("Idempotency-Key", "k1"));
        Answer second = send("POST", "debts", SOUND, Map.of("Idempotency-Key", "k1"));
        assertThat(second.status).isEqualTo(201);
        assertThat(second.location).isEqualTo(first.location);
        assertThat(send("GET", "debts?project=DEMO", null).json().at("/total").asInt()).isEqualTo(1);
    }

    @Test
    public void decisionsFollowTheTable() {
        long id = house.store.add(debt().decided(DecisionState.REPAID).build()).id();
        String change = "{'version':%d,'title':'t','principal':5,'decision':{'state':'%s','reason':'%s','until':%s}}";
        assertThat(send("PUT", "debts/" + id, String.format(change, 1, "PLANNED", "", "null")).codes()).containsExactly("debt.decision.transition");
        assertThat(send("PUT", "debts/" + id, String.format(change, 1, "OPEN", "came back", "null")).json().at("/decision/by/key").asText()).isEqualTo("dev");
        assertThat(send("PUT", "debts/" + id, String.format(change, 2, "ACCEPTED", "", "null")).fields()).containsExactly("decision.reason", "decision.until");
        assertThat(send("PUT", "debts/" + id, String.format(change, 2, "ACCEPTED", "later", "'2026-11-19'")).codes()).containsExactly("debt.decision.until.past");
        assertThat(send("PUT", "debts/" + id, String.format(change, 2, "PLANNED", "", "'2026-12-01'")).codes()).containsExactly("debt.decision.until.unexpected");
        JsonNode accepted = send("PUT", "debts/" + id, String.format(change, 2, "ACCEPTED", "later", "'2026-12-01'")).json();
        assertThat(accepted.at("/decision/until").asText()).isEqualTo("2026-12-01");
        assertThat(house.audit).extracting(AuditEvent::action).containsExactly("decided", "decided");
        assertThat(house.audit.get(1).reason()).isEqualTo("later");
        assertThat(house.audit.get(1).after()).contains("decision: ACCEPTED").doesNotContain("severity");
    }

    @Test
    public void anAcceptanceThatRanOutReadsAsOpenWithANotice() {
        long id = house.store.add(debt().acceptedUntil(TODAY.minusDays(1)).build()).id();
        JsonNode decision = send("GET", "debts/" + id, null).json().at("/decision");
        assertThat(decision.at("/state").asText()).isEqualTo("OPEN");
        assertThat(decision.at("/notice").asText()).contains("tandem.debt.notice.expired", "Ada Architect", "2026-11-19");
        assertThat(send("GET", "debts?project=DEMO&decision=OPEN", null).json().at("/total").asInt()).isEqualTo(1);
        assertThat(send("PUT", "debts/" + id, "{'version':1,'title':'t','principal':1,'decision':{'state':'PLANNED'}}").status).isEqualTo(200);
    }
}
