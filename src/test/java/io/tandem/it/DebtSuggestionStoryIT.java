package io.tandem.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tandem.it.support.Browser;
import io.tandem.it.support.RunningSandbox;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.openqa.selenium.Keys;

/** People admit debts in issues; the panel and the page offer the sentences, one is recorded, others are dismissed and stay so; in both languages. */
public class DebtSuggestionStoryIT {
    private static final String HACK = "I hard-coded the tax rate as a quick and dirty hack.";
    private static final String UNTESTED = "There are no unit tests for the refund path.";
    private static final String CHINESE = "金额上限先写死了，以后再改成配置。";
    private static final String PAGE = "/projects/DEMO?selectedItem=tandem-debt-suggestions";
    private final RunningSandbox sandbox = RunningSandbox.get();
    private final ObjectMapper json = new ObjectMapper();
    private final List<Long> debts = new ArrayList<>();
    private Browser browser;

    @Before
    public void open() {
        browser = new Browser();
    }

    @After
    public void close() {
        debts.forEach(id -> sandbox.call("petra", "DELETE", "/tandem/1.0/debts/" + id, null));
        browser.close();
    }

    @Test
    public void theIssueShowsWhatItAdmits() throws IOException {
        String key = issue("Tax for books", "Books are taxed less. " + HACK + "\n\nThe customer wants it on Friday.");
        comment(key, UNTESTED);
        sandbox.logInToJira(browser, "dev");
        browser.open(sandbox.jira("/browse/" + key)).see(".tandem-suggestions mark", HACK).see(".tandem-suggestions", UNTESTED).screenshot("debt-suggestion-panel-en");
        assertThat(browser.text(".tandem-suggestions")).contains("This text admits a debt", "Books are taxed less.", "% sure").doesNotContain("customer wants");

        browser.click(li(UNTESTED) + " [data-do=dismiss]").see(".tandem-suggestion-done", "Dismissed.");
        browser.open(sandbox.jira("/browse/" + key)).see(".tandem-suggestions", HACK);
        assertThat(browser.text(".tandem-suggestions")).doesNotContain(UNTESTED);

        browser.click(li(HACK) + " [data-do=accept]").find(".tandem-debt-form");
        assertThat(browser.find(".tandem-debt-form input.long-field").getAttribute("value")).isEqualTo(HACK);
        browser.find(".tandem-debt-form input[inputmode=decimal][required]").sendKeys("2");
        browser.screenshot("debt-suggestion-record-en").clickText("Save").see("#tandem-debt-panel", HACK);
        browser.seeNo(".tandem-suggestions");
        JsonNode item = call("dev", "GET", "/tandem/1.0/debts?project=DEMO&origin=ISSUE&q=tax+rate", null).at("/values/0");
        debts.add(item.at("/id").asLong());
        assertThat(item.at("/title").asText()).isEqualTo(HACK);
        assertThat(item.at("/issues/0/key").asText()).isEqualTo(key);
        assertThat(browser.listScriptErrors()).isEmpty();
    }

    @Test
    public void thePageIsFilledByAScanAndFollowsChanges() throws IOException {
        String key = issue("退款上限", "客户要求本周上线。" + CHINESE);
        sandbox.logInToJira(browser, "admin");
        browser.open(sandbox.jira(PAGE)).find(".tandem-suggestion-page[data-ready=true]");
        browser.click("#tandem-suggestion-scan-start").see(".tandem-suggestion-scan", "issues read on").see(".tandem-suggestion-rows", CHINESE).screenshot("debt-suggestion-page-en");
        String later = issue("Slow report", "The report query is really slow because it loads every customer for each row.");
        waitUntilListed(later);

        sandbox.logInToJira(browser, "wei");
        browser.open(sandbox.jira(PAGE)).see(".tandem-suggestion-rows", CHINESE).screenshot("debt-suggestion-page-zh");
        assertThat(browser.text(".tandem-suggestion-page")).contains("问题中自认的技术债", "登记为技术债").doesNotContain("tandem.");
        assertThat(browser.has("#tandem-suggestion-scan-start")).isFalse();
        browser.find(li(CHINESE)).sendKeys("d");
        browser.waitUntil("the row is gone", () -> !browser.has(".tandem-suggestion-rows") || !browser.text(".tandem-suggestion-rows").contains(CHINESE));
        browser.choose("select[name=state]", "DISMISSED").see(".tandem-suggestion-rows", CHINESE);
        browser.find(li(CHINESE)).sendKeys(Keys.chord("u"));
        browser.choose("select[name=state]", "").see(".tandem-suggestion-rows", CHINESE);
        edit(key, "客户要求本周上线。金额上限来自配置。");
        browser.waitUntil("the changed sentence is no longer offered", () -> !listed("wei").contains(CHINESE));
        assertThat(browser.listScriptErrors()).isEmpty();
    }

    @Test
    public void whoMayOnlyLookDecidesNothing() throws IOException {
        String key = issue("Guest looks on", HACK + " Truly.");
        sandbox.logInToJira(browser, "guest");
        browser.open(sandbox.jira("/browse/" + key)).see(".tandem-suggestions mark", HACK);
        assertThat(browser.has(".tandem-suggestions [data-do]")).isFalse();
        String id = call("guest", "GET", "/tandem/1.0/debts/suggestions/issue/" + key, null).at("/values/0/id").asText();
        assertThat(sandbox.call("guest", "POST", "/tandem/1.0/debts/suggestions/" + id + "/dismiss", null).statusCode()).isEqualTo(403);
        assertThat(sandbox.call("ghost", "POST", "/tandem/1.0/debts/suggestions/" + id + "/dismiss", null).statusCode()).isEqualTo(404);
        assertThat(sandbox.call("dev", "POST", "/tandem/1.0/debts/suggestions/scan?project=DEMO", null).statusCode()).isEqualTo(403);
    }

    @Test
    public void aProjectNobodyReadSaysSo() {
        sandbox.logInToJira(browser, "ada");
        browser.open(sandbox.jira("/projects/SEC?selectedItem=tandem-debt-suggestions")).see(".tandem-debt-nothing", "have not been read yet").screenshot("debt-suggestion-empty-en");
    }

    private void waitUntilListed(String key) {
        browser.waitUntil(key + " is offered", () -> listed("dev").contains("\"" + key + "\""));
    }

    private String listed(String user) {
        return sandbox.call(user, "GET", "/tandem/1.0/debts/suggestions?project=DEMO&limit=200", null).body();
    }

    private String li(String sentence) {
        String id = (String) browser.script("return [...document.querySelectorAll('[data-suggestion]')].find(one => one.textContent.includes(arguments[0])).dataset.suggestion", sentence);
        return "[data-suggestion='" + id + "']";
    }

    private String issue(String summary, String description) throws IOException {
        ObjectNode body = json.createObjectNode();
        ObjectNode fields = body.putObject("fields").put("summary", summary).put("description", description);
        fields.putObject("project").put("key", "DEMO");
        fields.putObject("issuetype").put("name", "Story");
        return call("dev", "POST", "/api/2/issue", body.toString()).at("/key").asText();
    }

    private void comment(String key, String text) throws IOException {
        call("olga", "POST", "/api/2/issue/" + key + "/comment", json.createObjectNode().put("body", text).toString());
    }

    private void edit(String key, String description) throws IOException {
        ObjectNode body = json.createObjectNode();
        body.putObject("fields").put("description", description);
        call("dev", "PUT", "/api/2/issue/" + key, body.toString());
    }

    private JsonNode call(String user, String method, String path, String body) throws IOException {
        HttpResponse<String> answer = sandbox.call(user, method, path, body);
        assertThat(answer.statusCode()).as(method + " " + path + ": " + answer.body()).isLessThan(300);
        return json.readTree(answer.body());
    }
}
