package io.tandem.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.tandem.it.support.Browser;
import io.tandem.it.support.RunningSandbox;
import io.tandem.sandbox.jira.model.VersionRow;
import io.tandem.sandbox.jira.store.JiraStore;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** Twenty days of repayment are planned and put into a release: items, linked issues with their history, and an issue that the person may not edit. */
public class RepaymentPlanStoryIT {
    private static final String PROJECT = "REPAY";
    private final RunningSandbox sandbox = RunningSandbox.get();
    private final ObjectMapper json = new ObjectMapper();
    private Browser browser;

    @Before
    public void open() {
        browser = new Browser();
    }

    @After
    public void close() {
        browser.close();
    }

    @Test
    public void twentyDaysOfRepaymentGoIntoARelease() throws IOException {
        project();
        browser = sandboxAs("petra");
        browser.open(page()).see(".tandem-debt-nothing", "There is no debt to repay").screenshot("repayment-plan-empty-en");
        String mine = issue("petra", "Repair the retry logic");
        String others = issue("admin", "Replace the HTTP library");
        long library = debt("{'title':'HTTP library is four years old','principal':3,'issues':['" + others + "']}");
        debt("{'title':'Retry logic doubles transactions','principal':5,'interest':4,'likelihood':0.75,'issues':['" + mine + "'],'dependsOn':[" + library + "]}");
        debt("{'title':'No tests in the payment gateway','principal':11.5,'interest':3,'likelihood':1}");
        debt("{'title':'Build takes 40 minutes','principal':9,'interest':2.5,'likelihood':1}");
        debt("{'title':'Old report module','principal':2,'interest':0.1,'likelihood':1}");
        seeThePlan();
        seeWhatWouldBeWritten(mine, others);
        browser.click("#tandem-plan-write").see(".tandem-plan-applied", "3 items are planned for release 2.0").see(".tandem-plan-untouched", others).screenshot("repayment-plan-applied-en");
        itIsWritten(mine, others);
        again();
        inChinese();
        assertThat(browser.listScriptErrors()).isEmpty();
    }

    private void project() {
        assertThat(sandbox.call("admin", "POST", "/api/2/project", "{\"key\":\"" + PROJECT + "\",\"name\":\"Repayment\",\"lead\":\"petra\"}").statusCode()).isEqualTo(201);
        assertThat(sandbox.call("admin", "PUT", "/api/2/project/" + PROJECT + "/permissionscheme", "{\"id\":10001}").statusCode()).isEqualTo(200);
        JiraStore store = sandbox.server().jiraContent().store();
        long id = store.projects().find(PROJECT).orElseThrow().id();
        store.projects().save(new VersionRow(0, id, "1.0", "", null, LocalDate.parse("2026-01-15"), true, false, 0));
        store.projects().save(new VersionRow(0, id, "2.0", "", null, null, false, false, 0));
        store.roles().give(id, "Developers", List.of(sandbox.user("wei").key()));
    }

    private void seeThePlan() {
        browser.open(page()).see("#tandem-plan-items", "No tests in the payment gateway").see(".tandem-plan-summary", "19.5 of 20");
        assertThat(titles()).containsExactly("No tests in the payment gateway", "HTTP library is four years old", "Retry logic doubles transactions");
        browser.see("#tandem-plan-items", "needed by Retry logic doubles transactions").see("#tandem-plan-left-items", "Build takes 40 minutes").screenshot("repayment-plan-en");
        browser.click("tr[data-id] .tandem-plan-must").waitUntil("the first item is a must", () -> browser.has(".tandem-plan-must[aria-pressed=true]"));
        assertThat(browser.url()).contains("must=");
        browser.click(".tandem-plan-must[aria-pressed=true]").waitUntil("it is none any more", () -> !browser.has(".tandem-plan-must[aria-pressed=true]") && browser.has("[data-ready=true]"));
    }

    private void seeWhatWouldBeWritten(String mine, String others) {
        browser.click("#tandem-plan-put").see(".tandem-plan-added", mine).see(".tandem-plan-untouched", others).see(".tandem-plan-untouched", "You may not edit it").screenshot("repayment-plan-confirm-en");
    }

    private void itIsWritten(String mine, String others) throws IOException {
        JsonNode items = json(sandbox.call("petra", "GET", "/tandem/1.0/debts?project=" + PROJECT + "&decision=PLANNED", null)).at("/values");
        assertThat(items).hasSize(3).allSatisfy(item -> assertThat(item.at("/targetRelease/name").asText()).isEqualTo("2.0"));
        JsonNode changed = json(sandbox.call("petra", "GET", "/api/2/issue/" + mine + "?expand=changelog", null));
        assertThat(changed.at("/fields/fixVersions").findValuesAsText("name")).containsExactly("2.0");
        JsonNode last = changed.at("/changelog/histories/" + (changed.at("/changelog/histories").size() - 1));
        assertThat(last.at("/author/name").asText()).isEqualTo("petra");
        assertThat(last.at("/items/0/field").asText()).isEqualTo("Fix Version");
        JsonNode untouched = json(sandbox.call("petra", "GET", "/api/2/issue/" + others + "?expand=changelog", null));
        assertThat(untouched.at("/fields/fixVersions")).isEmpty();
        assertThat(untouched.at("/changelog/histories")).isEmpty();
    }

    private void again() {
        browser.waitUntil("the plan is reckoned again", () -> browser.has("[data-ready=true]")).click("#tandem-plan-put").see(".aui-dialog2-content", "is in it already").see(".tandem-plan-untouched", "It has the release already");
        browser.click(".aui-dialog2-footer .aui-button-link");
    }

    private void inChinese() {
        Browser narrow = new Browser(400, 900);
        try {
            sandbox.logInToJira(narrow, "wei");
            narrow.open(page()).see("#tandem-plan-items", "Retry logic").see("h1", "偿还计划").see(".tandem-plan-summary", "没有其他选择能节省更多").screenshot("repayment-plan-narrow-zh");
            assertThat(narrow.listScriptErrors()).isEmpty();
        } finally {
            narrow.close();
        }
    }

    private Browser sandboxAs(String user) {
        sandbox.logInToJira(browser, user);
        return browser;
    }

    private String page() {
        return sandbox.jira("/projects/" + PROJECT + "?selectedItem=tandem-debt-plan");
    }

    private List<String> titles() {
        return browser.list("#tandem-plan-items tbody th a").stream().map(link -> link.getText()).toList();
    }

    private String issue(String user, String summary) throws IOException {
        return json(sandbox.call(user, "POST", "/api/2/issue", "{\"fields\":{\"project\":{\"key\":\"" + PROJECT + "\"},\"issuetype\":{\"name\":\"Task\"},\"summary\":\"" + summary + "\"}}")).at("/key").asText();
    }

    private long debt(String item) throws IOException {
        return json(sandbox.call("petra", "POST", "/tandem/1.0/debts", item.replace('\'', '"').replace("{\"title\"", "{\"project\":\"" + PROJECT + "\",\"title\""))).at("/id").asLong();
    }

    private JsonNode json(HttpResponse<String> answer) throws IOException {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 201);
        return json.readTree(answer.body());
    }
}
