package io.tandem.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.it.support.Browser;
import io.tandem.it.support.RunningSandbox;
import io.tandem.sandbox.sonar.FakeSonarQube;
import io.tandem.sandbox.sonar.Fault;
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
