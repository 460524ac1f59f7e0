package io.tandem.rest.sync;

import static io.tandem.testing.sync.MemoryServer.finding;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.tandem.testing.debt.DebtHouse;
import io.tandem.testing.rest.RestApi;
import io.tandem.testing.sync.SyncHouse;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** The calls about keeping in step, by who makes them. */
public class SyncResourceTest {
    private final SyncHouse house = new SyncHouse();
    private final RestApi api = new RestApi(house::resources);

    @Before
    public void twoFindings() {
        house.server.has(finding("a", "java:S112"), finding("b", "java:S112"));
    }

    @After
    public void close() {
        house.close();
    }

    @Test
    public void askedForWatchedAndRead() {
        RestApi.Answer started = api.as(DebtHouse.ADA).send("POST debts/sync?project=DEMO", "{}");
        assertThat(started.status).isEqualTo(202);
        long job = started.json().path("jobId").asLong();
        assertThat(api.send("GET debts/sync/" + job, null).json().path("state").asText()).isEqualTo("QUEUED");
        house.run.runAll();
        JsonNode status = api.as(DebtHouse.GUEST).send("GET debts/sync?project=DEMO", null).json();
        assertThat(status.at("/job/state").asText()).isEqualTo("DONE");
        assertThat(status.at("/mappings/0/counts/created").asInt()).isEqualTo(1);
        assertThat(status.at("/mappings/0/ratingMode").asText()).isEqualTo("QUALITIES");
        assertThat(status.path("mayAdminister").asBoolean()).isFalse();
        long item = house.item().id();
        JsonNode findings = api.send("GET debts/" + item + "/findings", null).json();
        assertThat(findings.path("total").asInt()).isEqualTo(2);
        assertThat(findings.at("/counts/OPEN").asInt()).isEqualTo(2);
        assertThat(findings.at("/values/0/url").asText()).startsWith("https://sonar.example.com/project/issues?id=acme%3Apayments&issues=");
        assertThat(api.send("GET debts/" + item + "/findings?state=CLOSED", null).json().path("total").asInt()).isZero();
        assertThat(api.send("GET debts/" + item + "/findings?state=BLUE", null).fields()).containsExactly("state");
    }

    @Test
    public void whoMayDoWhat() {
        house.sync();
        long item = house.item().id();
        long finding = house.findingsOf(house.item()).get(0).id();
        for (String call : new String[] {"POST debts/sync?project=DEMO", "POST debts/sync?project=DEMO&dryRun=true", "POST debts/sync/1/cancel", "PUT debts/sync/settings?project=DEMO", "POST debts/sync/bring-back?project=DEMO"}) {
            assertThat(api.as(DebtHouse.GHOST).send(call, "{}").status).as(call).isEqualTo(404);
            assertThat(api.as(DebtHouse.GUEST).send(call, "{}").status).as(call).isEqualTo(403);
            assertThat(api.as(DebtHouse.DEV).send(call, "{}").status).as(call).isEqualTo(403);
        }
        for (String call : new String[] {"GET debts/sync?project=DEMO", "GET debts/sync/1", "GET debts/sync/settings?project=DEMO", "GET debts/sync/waiting?project=DEMO", "GET debts/" + item + "/findings"}) {
            assertThat(api.as(DebtHouse.GHOST).send(call, null).status).as(call).isEqualTo(404);
            assertThat(api.as(DebtHouse.GUEST).send(call, null).status).as(call).isEqualTo(200);
        }
        String link = "POST debts/" + item + "/findings/" + finding;
        assertThat(api.as(DebtHouse.GHOST).send(link + "/link", "{'issueKey':'DEMO-1'}").status).isEqualTo(404);
        assertThat(api.as(DebtHouse.GUEST).send(link + "/link", "{'issueKey':'DEMO-1'}").status).isEqualTo(403);
        assertThat(api.as(DebtHouse.DEV).send(link + "/link", "{'issueKey':'DEMO-9'}").fields()).as("hidden from dev").containsExactly("issueKey");
        assertThat(api.as(DebtHouse.DEV).send(link + "/link", "{'issueKey':'DEMO-1'}").json().findValuesAsText("issueKey")).contains("DEMO-1");
        assertThat(api.send(link + "/attach", "{}").codes()).containsExactly("debt.finding.there");
        assertThat(api.send("POST debts/" + item + "/findings/999/attach", "{}").status).isEqualTo(404);
        assertThat(api.send(link + "/unlink", "{}").json().findValuesAsText("issueKey")).isEmpty();
    }

    @Test
    public void whatCannotBeIsRefusedAllAtOnce() {
        String wrong = "{'version':0,'intervalHours':0,'minimumSeverity':'BAD','minutesWithoutEffort':0,'grouping':'X','components':[{'path':'','component':77}]}";
        assertThat(api.as(DebtHouse.ADA).send("PUT debts/sync/settings?project=DEMO", wrong).fields())
            .containsExactlyInAnyOrder("intervalHours", "minimumSeverity", "minutesWithoutEffort", "grouping", "components[0].path", "components[0].component");
        assertThat(api.send("PUT debts/sync/settings?project=DEMO", "{'version':0,'automatic':true,'components':[{'path':'/src/a/','component':1}]}").json().at("/components/0/path").asText()).isEqualTo("src/a");
        RestApi.Answer stale = api.send("PUT debts/sync/settings?project=DEMO", "{'version':0}");
        assertThat(stale.status).isEqualTo(409);
        assertThat(stale.json().at("/current/version").asInt()).isEqualTo(1);
        assertThat(api.send("POST debts/sync?project=DEMO&dryRun=maybe", "{}").fields()).containsExactly("dryRun");
        house.mapped.clear();
        assertThat(api.send("POST debts/sync?project=DEMO", "{}").codes()).containsExactly("debt.sync.unmapped");
    }

    @Test
    public void aPreviewIsToldWithTheJob() {
        long job = api.as(DebtHouse.ADA).send("POST debts/sync?project=DEMO&dryRun=true", "{}").json().path("jobId").asLong();
        assertThat(api.send("POST debts/sync?project=DEMO&dryRun=true", "{}").status).as("one at a time").isEqualTo(409);
        house.run.runAll();
        JsonNode done = api.send("GET debts/sync/" + job, null).json();
        assertThat(done.path("dryRun").asBoolean()).isTrue();
        assertThat(done.at("/preview/items/0/title").asText()).isEqualTo("Rule java:S112");
        assertThat(api.send("POST debts/sync/" + job + "/cancel", "{}").status).isEqualTo(409);
        assertThat(house.items()).isEmpty();
    }
}
