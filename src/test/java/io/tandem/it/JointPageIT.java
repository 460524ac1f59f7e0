package io.tandem.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.tandem.it.support.Browser;
import io.tandem.it.support.RunningSandbox;
import java.net.http.HttpResponse;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.openqa.selenium.Keys;

/** The joint view as a project's page and as a gadget: set up by keyboard, explained, followed to its issues; states the server is in now and then are played by the page's own answers. */
public class JointPageIT {
    private static final String PAGE = "/projects/DEMO?selectedItem=tandem-joint";
    private static final String READY = ".tandem-joint[data-ready=true]";
    private final RunningSandbox sandbox = RunningSandbox.get();
    private Browser browser;

    @Before
    public void open() {
        browser = new Browser(1400, 1200);
    }

    @After
    public void close() {
        browser.close();
    }

    @Test
    public void aReaderComesByTheSidebarAndNarrowsTheViewDown() {
        sandbox.logInToJira(browser, "petra");
        browser.open(sandbox.jira("/projects/DEMO")).clickText("Joint view").find(READY);
        browser.see("h1", "Joint view").find("[data-figure=throughput]");
        browser.choose(".tandem-joint-selection select[name=period]", "26").find(READY);
        assertThat(browser.url()).contains("period=26").contains("selectedItem=tandem-joint");
        browser.waitUntil("the components are offered", () -> browser.list(".tandem-joint-selection select[name=component] option").size() > 1);
        String component = (String) browser.script("return document.querySelector('.tandem-joint-selection select[name=component]').options[1].value");
        browser.choose(".tandem-joint-selection select[name=component]", component).find(READY);
        browser.open(browser.url()).waitUntil("the address keeps the component", () -> component.equals(browser.script("return document.querySelector('.tandem-joint-selection select[name=component]')?.value")));
        browser.waitUntil("the component is asked for",
            () -> String.valueOf(browser.script("return performance.getEntriesByType('resource').map(entry => entry.name).filter(name => name.includes('/joint?')).join(' ')")).contains("component="));
        browser.find(READY);
        browser.screenshot("joint-page-en");
        assertThat(browser.listScriptErrors()).isEmpty();
    }

    @Test
    public void aFigureIsExplainedByKeyboardAndFollowedToItsIssues() {
        sandbox.logInToJira(browser, "petra");
        browser.open(sandbox.jira(PAGE)).find(READY);
        browser.script("document.querySelector('[data-figure=cycleTime] .tandem-explanation-sign').focus()");
        browser.see(".tandem-explanation-box", "Formula");
        assertThat((Boolean) browser.script("const box = document.querySelector('.tandem-explanation-box').getBoundingClientRect(); return box.left >= 0 && box.top >= 0 && box.right <= innerWidth && box.bottom <= innerHeight"))
            .as("the explanation lies inside the window").isTrue();
        browser.find("[data-figure=cycleTime] .tandem-explanation-sign").sendKeys(Keys.ESCAPE);
        browser.seeNo(".tandem-explanation-box");
        assertThat((Boolean) browser.script("return document.activeElement.matches('[data-figure=cycleTime] .tandem-explanation-sign')")).as("the focus stays on the sign").isTrue();
        browser.click(".tandem-joint-trends button").see(".tandem-joint-trend-table", "Throughput");
        browser.click("[data-figure=throughput] .tandem-figure-drill").waitUntil("the issues are listed", () -> browser.url().contains("/issues/?jql="));
    }

    @Test
    public void aSilentSourceAndMissingDataAreSaidInWords() {
        sandbox.logInToJira(browser, "wei");
        browser.open(sandbox.jira(PAGE)).find(READY);
        browser.script("const real = window.fetch; window.fetch = async (url, how) => { const answer = await real(url, how); if (!String(url).includes('/joint?')) return answer; const joint = await answer.json();"
            + "for (const section of joint.sections) for (const figure of section.figures) { if (figure.source === 'CODE_SERVER') { figure.stale = true; figure.staleSince = '2026-11-01T08:00:00Z'; }"
            + "if (figure.key === 'throughput') { figure.value = null; figure.status = 'NO_DATA'; figure.missing = ['缺少估算']; } } return new Response(JSON.stringify(joint)); };");
        browser.click(".tandem-joint-refresh").see(".tandem-joint-notice", "SonarQube").see("[data-figure=coverage]", "最后已知值");
        // It may stand folded among others without a number.
        browser.waitUntil("what is missing is said", () -> String.valueOf(browser.script("return document.querySelector('[data-figure=throughput]').textContent")).contains("缺少估算"));
        assertThat(browser.text("[data-figure=coverage] .tandem-figure-value")).as("stale, not zero").doesNotContain("–").isNotEqualTo("0 %");
        browser.screenshot("joint-page-stale-zh");
    }

    @Test
    public void aColumnThatFailsLeavesTheOthersAndTriesAgain() {
        sandbox.logInToJira(browser, "petra");
        browser.open(sandbox.jira(PAGE)).find(READY);
        browser.script("const real = window.fetch; window.real = real; window.fetch = async (url, how) => { const text = String(url); if (!text.includes('/joint?') || (text.includes('sections=') && !text.includes('TECHNICAL'))) return real(url, how);"
            + "return new Response(JSON.stringify({ errors: [{ code: 'x', message: 'The code figures could not be read.' }] }), { status: 500 }); };");
        browser.click(".tandem-joint-refresh").see("[data-section=TECHNICAL] [role=alert]", "could not be read").find("[data-section=DELIVERY] [data-figure=throughput]");
        browser.script("window.fetch = window.real");
        browser.click("[data-section=TECHNICAL] .tandem-joint-retry").seeNo("[data-section=TECHNICAL] [role=alert]").find("[data-section=TECHNICAL] [data-figure=coverage]");
    }

    @Test
    public void theGadgetIsSetUpForASavedFilterByKeyboard() throws Exception {
        String name = "Joint view " + System.nanoTime();
        HttpResponse<String> made = sandbox.call("emil", "POST", "/api/2/filter", "{\"name\":\"" + name + "\",\"jql\":\"project = DEMO\",\"favourite\":true,\"shared\":true}");
        JsonNode filter = new ObjectMapper().readTree(made.body());
        sandbox.logInToJira(browser, "emil");
        browser.open(sandbox.jira("/secure/Dashboard.jspa")).click("#add-gadget").click("button[name=add][value$='tandem-joint']");
        String gadget = ".dashboard-item-frame:last-of-type ";
        browser.find(gadget + ".tandem-joint-edit[data-ready=true]");
        browser.click(gadget + ".tandem-joint-edit button[type=submit]").see(gadget + ".error", "Choose a project");
        browser.find(gadget + "input[value=PROJECTS]").sendKeys(Keys.ARROW_DOWN);
        browser.find(gadget + "[role=combobox]").sendKeys(name);
        browser.see(gadget + "[role=option]", name).find(gadget + "[role=combobox]").sendKeys(Keys.ENTER);
        browser.see(gadget + ".tandem-picker-tokens", name).screenshot("joint-gadget-settings-filter");
        String kept = (String) browser.script("const frame = document.querySelectorAll('.dashboard-item-frame'); return frame[frame.length - 1].dataset.gadgetId");
        browser.click(gadget + ".tandem-joint-edit button[type=submit]").find(gadget + READY);
        assertThat((String) browser.script("return JSON.stringify(window.performance.getEntriesByType('resource').map(entry => entry.name).filter(name => name.includes('/joint?')))"))
            .contains("filter=" + filter.path("id").asText());
        browser.click("#gadget-" + kept + " [data-gadget-action=remove]").seeNo("#gadget-" + kept);
        sandbox.call("emil", "DELETE", "/api/2/filter/" + filter.path("id").asText(), null);
    }

    @Test
    public void whoMayNotSeeTheProjectSeesNeitherPageNorFigures() {
        assertThat(sandbox.call("ghost", "GET", "/tandem/1.0/joint?project=DEMO", null).statusCode()).isEqualTo(404);
        sandbox.logInToJira(browser, "ghost");
        browser.open(sandbox.jira(PAGE));
        assertThat(browser.has("#tandem-joint-page [data-figure]")).isFalse();
    }
}
