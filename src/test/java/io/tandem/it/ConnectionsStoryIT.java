package io.tandem.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.tandem.it.support.Browser;
import io.tandem.it.support.RunningSandbox;
import io.tandem.sandbox.sonar.FakeSonarQube;
import io.tandem.sandbox.sonar.Fault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Clock;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** An administrator connects a SonarQube, learns what is wrong, mends it, and sees what happens when the server goes away. Adds and removes a connection of its own. */
public class ConnectionsStoryIT {
    private static final String PAGE = "/secure/admin/TandemConnections!default.jspa";
    private static final String OWN = "[data-connection='Second server']";

    private final RunningSandbox sandbox = RunningSandbox.get();
    private final FakeSonarQube sonar = sandbox.server().sonarqube().fake().orElseThrow();
    private Browser browser;

    @Before
    public void open() {
        browser = new Browser();
    }

    @After
    public void close() {
        sonar.with(Fault.NONE);
        browser.close();
    }

    @Test
    public void aServerIsConnectedTestedAndLost() {
        sandbox.logInToJira(browser, "admin");
        browser.open(sandbox.jira(PAGE)).see("[data-connection=SonarQube]", "WORKING").screenshot("connections-1-list-en");

        browser.clickText("Add connection").type("#tandem-connection-name", "Second server").type("#tandem-connection-url", sonar.url().toString()).type("#tandem-connection-secret", "squ_wrong");
        browser.clickText("Save and test").see(".aui-message-error", "does not accept the token").screenshot("connections-2-token-refused-en");

        browser.type("#tandem-connection-secret", FakeSonarQube.TOKEN).clickText("Add a pair").choose(".tandem-connections-mappings select", "SEC").type(".tandem-connections-mappings input", "acme:legacy");
        browser.clickText("Save and test").see(".aui-message-success", "Multi-Quality Rule mode").see(".aui-message-success", "measures can be read").screenshot("connections-3-works-en");
        assertThat(browser.script("return document.documentElement.outerHTML.includes(arguments[0])", FakeSonarQube.TOKEN)).as("the token is nowhere on the page").isEqualTo(false);

        browser.open(sandbox.jira(PAGE)).find(OWN);
        sonar.with(Fault.STARTING);
        browser.click(OWN + " button[aria-label^='Test']").see(".aui-message-error", "still starting").see(OWN, "NOT WORKING").screenshot("connections-4-starting-en");

        switchTo("简体中文").open(sandbox.jira(PAGE)).see(OWN, "异常").see(OWN, "仍在启动").screenshot("connections-5-list-zh");
        browser.click(OWN + " button[aria-label^='编辑']").see("#tandem-connection-form-title", "编辑").screenshot("connections-6-form-zh");
        sonar.with(Fault.NONE);
        browser.open(sandbox.jira(PAGE)).click(OWN + " button[aria-label^='删除']").screenshot("connections-7-delete-zh").click("[role=alertdialog] button").seeNo(OWN);
        switchTo("English");
        assertThat(sandbox.server().jira().addOn().blockedMethods()).isEmpty();
    }

    /** An administrator's one minute; and then the server stops, and comes back. */
    @Test
    public void aComponentIsMappedReadAndItsFiguresStayWhenTheServerStops() {
        FakeSonarQube server = FakeSonarQube.start();
        int port = server.url().getPort();
        try {
            sandbox.logInToJira(browser, "admin");
            browser.open(sandbox.jira(PAGE)).clickText("Add connection").type("#tandem-connection-name", "Second server").type("#tandem-connection-url", server.url().toString()).type("#tandem-connection-secret", FakeSonarQube.TOKEN);
            browser.clickText("Add a pair").choose(".tandem-connections-mappings select", "SEC").type(".tandem-connections-mappings input", FakeSonarQube.DEMO_PROJECT);
            browser.clickText("Save and test").see(".aui-message-success", "measures can be read");
            browser.clickText("Suggest pairs").see(".tandem-connections-suggestions", "SEC / Gateway").screenshot("connections-8-suggestions-en").click(".tandem-connections-suggestions .aui-button-primary");
            browser.see(".tandem-connections-mappings", "Gateway").clickText("Save and test").see(".aui-message-success", "SEC / Gateway").screenshot("connections-9-components-en");

            browser.open(sandbox.jira(PAGE)).click(OWN + " button[aria-label^='Read']").see(".aui-message-success", "was read");
            JsonNode fresh = figure("coverage");
            assertThat(fresh.path("stale").asBoolean()).isFalse();
            assertThat(fresh.path("value").isNumber()).isTrue();
            assertThat(fresh.path("trend").size()).isGreaterThan(2);
            assertThat(figure("debtRatio").path("value").isNumber()).isTrue();
            assertThat(figure("defectDensity").path("value").isNumber()).isTrue();

            server.close();
            browser.open(sandbox.jira(PAGE)).click(OWN + " button[aria-label^='Read']").see(".aui-message-error", "Nothing answers at").screenshot("connections-10-stopped-en");
            JsonNode stale = figure("coverage");
            assertThat(stale.path("stale").asBoolean()).isTrue();
            assertThat(stale.path("staleSince").asText()).isNotEmpty();
            assertThat(stale.path("value")).isEqualTo(fresh.path("value"));
            assertThat(stale.path("trend")).isEqualTo(fresh.path("trend"));
            browser.click(OWN + " button[aria-label^='Edit']").see(".tandem-connections-mappings", "Failing since").see(".tandem-connections-mappings", "marked stale").screenshot("connections-11-stale-pairs-en");

            server = FakeSonarQube.startAt(port, Clock.systemUTC());
            browser.open(sandbox.jira(PAGE)).click(OWN + " button[aria-label^='Read']").see(".aui-message-success", "was read");
            assertThat(figure("coverage").path("stale").asBoolean()).isFalse();
            assertThat(browser.listScriptErrors()).as("the list of the server’s projects cannot be had while it is stopped").allMatch(line -> line.contains("remote-projects"));
        } finally {
            server.close();
            remove("Second server");
        }
    }

    private JsonNode figure(String key) {
        return read(sandbox.call("admin", "GET", "/tandem/1.0/figures/" + key + "?project=SEC", null));
    }

    private void remove(String name) {
        for (JsonNode connection : read(sandbox.call("admin", "GET", "/tandem/1.0/connections?limit=200", null)).path("values")) {
            if (connection.path("name").asText().equals(name)) {
                sandbox.call("admin", "DELETE", "/tandem/1.0/connections/" + connection.path("id").asLong() + "?version=" + connection.path("version").asInt(), null);
            }
        }
    }

    private static JsonNode read(HttpResponse<String> answer) {
        try {
            return new ObjectMapper().readTree(answer.body());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Test
    public void nobodyElseSeesThePageOrTheApi() {
        assertThat(sandbox.call("petra", "GET", "/tandem/1.0/connections", null).statusCode()).isEqualTo(403);
        assertThat(sandbox.call("petra", "PUT", "/tandem/1.0/connections/allowed-hosts", "{\"version\":0,\"entries\":[]}").statusCode()).isEqualTo(403);
        sandbox.logInToJira(browser, "petra");
        browser.open(sandbox.jira(PAGE));
        assertThat(browser.has("#tandem-connections-page")).isFalse();
    }

    private Browser switchTo(String language) {
        browser.script("[...document.querySelectorAll('a, button')].find(one => one.textContent.trim() === arguments[0]).click()", language);
        return browser.waitUntil(language, () -> browser.has("html[lang^='" + (language.equals("English") ? "en" : "zh") + "']"));
    }
}
