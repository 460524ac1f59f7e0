package io.tandem.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tandem.it.support.Browser;
import io.tandem.it.support.RunningSandbox;
import io.tandem.sandbox.sonar.FakeSonarQube;
import io.tandem.sandbox.sonar.Fault;
import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** A project's register is filled from SonarQube, kept in step, and not led astray by a server in trouble. Uses project SEC, which the sandbox maps to a recorded project; leaves it as it was. */
public class DebtSyncStoryIT {
    private static final String PAGE = "/projects/SEC?selectedItem=tandem-debt-sync";
    private static final String SYNC = "/tandem/1.0/debts/sync?project=SEC";
    private static final String CARD = "[data-remote='acme:payments']";
    private final RunningSandbox sandbox = RunningSandbox.get();
    private final FakeSonarQube sonar = sandbox.server().sonarqube().fake().orElseThrow();
    private final ObjectMapper json = new ObjectMapper();
    private Browser browser;
    private long connection;

    @Before
    public void connect() throws IOException {
        browser = new Browser();
        sonar.with(Fault.NONE).issues().reset();
        for (JsonNode known : read(sandbox.call("admin", "GET", "/tandem/1.0/connections?limit=200", null)).path("values")) {
            connection = known.path("mappings").toString().contains("\"acme:payments\"") ? known.path("id").asLong() : connection;
        }
    }

    @After
    public void leave() throws IOException {
        browser.close();
        sonar.with(Fault.NONE).issues().reset();
        JsonNode settings = read(sandbox.call("admin", "GET", "/tandem/1.0/debts/sync/settings?project=SEC", null));
        sandbox.call("admin", "PUT", "/tandem/1.0/debts/sync/settings?project=SEC", "{\"version\":" + settings.path("version") + "}");
        for (JsonNode item : items()) {
            sandbox.call("admin", "DELETE", "/tandem/1.0/debts/" + item.path("id").asLong(), null);
        }
        // The next synchronisation notices what was removed, and forgets it.
        sonar.issues().clear("acme:payments");
        syncInBackground();
        sandbox.call("admin", "POST", "/tandem/1.0/debts/sync/bring-back?project=SEC", "{}");
        sandbox.call("admin", "DELETE", "/tandem/1.0/connections/" + connection + "/webhook", null);
        sonar.issues().reset();
    }

    @Test
    public void theRegisterIsFilledKeptInStepAndNotLedAstray() throws IOException {
        sandbox.logInToJira(browser, "admin");
        browser.open(sandbox.jira(PAGE)).find(CARD);
        browser.click("#tandem-sync-preview").see(".tandem-sync-preview", "Generic exceptions should never be thrown").screenshot("debt-sync-1-preview-en");
        assertThat(items()).isEmpty();
        browser.click("#tandem-sync-now").see(".aui-message-success", "The register is in step.").see(CARD, "New items").screenshot("debt-sync-2-done-en");
        assertThat(items()).hasSize(9);
        JsonNode exceptions = item("Generic exceptions should never be thrown");
        assertThat(exceptions.at("/principal/likely").asDouble()).as("2 × 1d2h30min of eight-hour days").isEqualTo(2.63);
        assertThat(exceptions.path("origin").asText()).isEqualTo("SONARQUBE");

        decide(exceptions, "PLANNED");
        String nullPointer = sonar.issues().keys("acme:payments").stream().filter(key -> key.startsWith("e5f27f85")).findFirst().orElseThrow();
        sonar.issues().fix("acme:payments", nullPointer);
        syncInBackground();
        assertThat(items()).as("no doubles").hasSize(9);
        assertThat(item("Generic exceptions should never be thrown").at("/decision/state").asText()).as("a decision is kept").isEqualTo("PLANNED");
        assertThat(read(sandbox.call("admin", "GET", SYNC, null)).at("/mappings/0/counts/closed").asInt()).isEqualTo(1);

        sonar.with(Fault.UNAUTHORISED);
        browser.open(sandbox.jira(PAGE)).click("#tandem-sync-now").see(CARD, "does not accept the token").screenshot("debt-sync-3-refused-en");
        sonar.with(Fault.NONE).issues().indexing(true).clear("acme:payments");
        browser.click("#tandem-sync-now").see(CARD, "sorting the findings");
        assertThat(open()).as("nothing is closed because the server is in trouble").isEqualTo(8);
        sonar.issues().reset();

        switchTo("简体中文").open(sandbox.jira(PAGE)).see(CARD, "上次同步").screenshot("debt-sync-4-zh");
        switchTo("English");
        assertThat(sandbox.server().jira().addOn().blockedMethods()).isEmpty();
    }

    @Test
    public void settingsAndFindingsByRest() throws IOException {
        assertThat(sandbox.call("dev", "GET", SYNC, null).statusCode()).isEqualTo(404);
        assertThat(sandbox.call("ada", "PUT", "/tandem/1.0/debts/sync/settings?project=SEC", "{\"version\":0,\"grouping\":\"RULE\"}").statusCode()).isIn(200, 403, 409);
        syncInBackground();
        JsonNode item = item("Generic exceptions should never be thrown");
        JsonNode findings = read(sandbox.call("ada", "GET", "/tandem/1.0/debts/" + item.path("id").asLong() + "/findings", null));
        assertThat(findings.path("total").asInt()).isEqualTo(2);
        assertThat(findings.at("/values/0/url").asText()).startsWith(sonar.url() + "/project/issues?id=acme%3Apayments");
    }

    @Test
    public void theWebhookIsBelievedWhenSigned() throws IOException {
        JsonNode hook = read(sandbox.call("admin", "PUT", "/tandem/1.0/connections/" + connection + "/webhook", "{\"secret\":\"0123456789abcdef\"}"));
        assertThat(hook.path("secret").asText()).isEqualTo("0123456789abcdef");
        assertThat(sandbox.call("admin", "GET", "/tandem/1.0/connections/" + connection + "/webhook", null).body()).doesNotContain("0123456789abcdef");
        assertThat(sandbox.call("petra", "GET", "/tandem/1.0/connections/" + connection + "/webhook", null).statusCode()).isEqualTo(403);
        HttpResponse<String> unsigned = sandbox.call("admin", "POST", "/tandem/1.0/hooks/sonarqube/" + connection, "{}");
        HttpResponse<String> unknown = sandbox.call("admin", "POST", "/tandem/1.0/hooks/sonarqube/987654", "{}");
        assertThat(unsigned.statusCode()).isEqualTo(401);
        assertThat(unknown.statusCode()).isEqualTo(401);
    }

    private void syncInBackground() throws IOException {
        long job = read(sandbox.call("admin", "POST", SYNC, "{}")).path("jobId").asLong();
        browser.waitUntil("the synchronisation has ended", () -> {
            try {
                return read(sandbox.call("admin", "GET", "/tandem/1.0/debts/sync/" + job, null)).path("phase").asText().equals("ENDED");
            } catch (IOException broken) {
                throw new IllegalStateException(broken);
            }
        });
    }

    private void decide(JsonNode item, String state) {
        ObjectNode body = json.createObjectNode();
        body.putArray("items").addObject().put("id", item.path("id").asLong()).put("version", item.path("version").asLong());
        body.putObject("decision").put("state", state);
        assertThat(sandbox.call("admin", "POST", "/tandem/1.0/debts/bulk", body.toString()).statusCode()).isEqualTo(200);
    }

    private JsonNode items() throws IOException {
        return read(sandbox.call("admin", "GET", "/tandem/1.0/debts?project=SEC&limit=200", null)).path("values");
    }

    private long open() throws IOException {
        return read(sandbox.call("admin", "GET", "/tandem/1.0/debts?project=SEC&limit=200&decision=OPEN,PLANNED", null)).path("total").asLong();
    }

    private JsonNode item(String title) throws IOException {
        for (JsonNode item : items()) {
            if (item.path("title").asText().equals(title)) {
                return item;
            }
        }
        throw new AssertionError("no item called " + title);
    }

    private JsonNode read(HttpResponse<String> answer) throws IOException {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
        return json.readTree(answer.body());
    }

    private Browser switchTo(String language) {
        browser.script("[...document.querySelectorAll('a, button')].find(one => one.textContent.trim() === arguments[0]).click()", language);
        return browser.waitUntil(language, () -> browser.has("html[lang^='" + (language.equals("English") ? "en" : "zh") + "']"));
    }
}
