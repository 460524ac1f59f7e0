package io.tandem.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.tandem.it.support.Browser;
import io.tandem.it.support.RunningSandbox;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.openqa.selenium.Keys;

/** A debt is recorded from an issue, seen on the register, changed, found again and taken away as a file; in both languages. */
public class TechnicalDebtStoryIT {
    private static final String TITLE = "Retry logic doubles transactions";
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
    public void aDebtIsRecordedFromAnIssueAndRunThroughTheRegister() throws IOException {
        sandbox.logInToJira(browser, "dev");
        String key = recordFromAnIssue();
        recordSome();
        seeOnRegister(key);
        change();
        filter();
        takeAway(key);
        inChinese(key);
        readOnly();
    }

    @Test
    public void anEmptyRegisterSaysWhatItIsFor() {
        sandbox.logInToJira(browser, "ada");
        browser.open(sandbox.jira("/projects/SEC?selectedItem=tandem-technical-debt")).see(".tandem-debt-nothing", "No debt on record").screenshot("technical-debt-empty-en");
        assertThat(browser.listScriptErrors()).isEmpty();
    }

    @Test
    public void peopleWithoutAccessSeeNothingOfIt() throws IOException {
        assertThat(sandbox.call("ghost", "GET", "/tandem/1.0/debts?project=DEMO", null).statusCode()).isEqualTo(404);
        assertThat(sandbox.call("guest", "GET", "/tandem/1.0/debts?project=DEMO", null).statusCode()).isEqualTo(200);
        assertThat(sandbox.call("guest", "POST", "/tandem/1.0/debts", "{\"project\":\"DEMO\",\"title\":\"x\",\"principal\":1}").statusCode()).isEqualTo(403);
        assertThat(sandbox.call("dev", "GET", "/tandem/1.0/debts?project=SEC", null).statusCode()).isEqualTo(404);
        HttpResponse<String> unknownField = sandbox.call("dev", "POST", "/tandem/1.0/debts", "{\"project\":\"DEMO\",\"titel\":\"x\"}");
        assertThat(unknownField.statusCode()).isEqualTo(400);
        assertThat(json.readTree(unknownField.body()).at("/errors/0/field").asText()).isEqualTo("titel");
    }

    private String recordFromAnIssue() {
        browser.open(sandbox.jira("/issues/?jql=" + URLEncoder.encode("project = DEMO AND component is not EMPTY ORDER BY key DESC", StandardCharsets.UTF_8))).click("#issuetable .jira-summary");
        String summary = browser.text("#summary-val");
        String key = browser.text("#key-val");
        browser.see("#tandem-debt-panel", "No technical debt is known here.").click("#tandem-debt-record");
        assertThat(field("Title").getAttribute("value")).isEqualTo(summary);
        assertThat(field("Linked issues").getAttribute("value")).isEqualTo(key);
        assertThat(field("Component").getAttribute("value")).isNotEmpty();
        browser.clickText("Save").see(".tandem-debt-form .error", "Say how many person-days the repair takes.").screenshot("technical-debt-record-problem-en");
        assertThat(browser.listScriptErrors()).as("the refused call, which browsers report").allSatisfy(error -> assertThat(error).contains("400"));
        fill("Title", TITLE);
        fill("Low", "3");
        fill("Likely", "5");
        fill("High", "13");
        fill("Interest (person-days a month)", "4");
        fill("Likelihood (%)", "75");
        browser.see(".tandem-debt-preview", "Priority 0.577, pays back in 2 months").screenshot("technical-debt-record-en").clickText("Save");
        browser.see("#tandem-debt-panel", TITLE).see("#tandem-debt-panel", "6 d to repair, 3 d a month").screenshot("technical-debt-panel-en");
        return key;
    }

    private void recordSome() {
        record("{'title':'Ledger schema mixes cents and euros','kind':'ARCHITECTURE','severity':'HIGH','principal':{'low':12,'likely':20,'high':34},'interest':3,'likelihood':0.8,'owner':'ada'}");
        record("{'title':'Build takes 40 minutes because modules cannot be built apart','kind':'BUILD','severity':'MEDIUM','principal':13,'interest':1.5,'likelihood':1,'owner':'olga',"
            + "'decision':{'state':'ACCEPTED','reason':'New build servers come in spring','until':'2099-03-31'}}");
        record("{'title':'Log4j 1.2 in the reporting module','kind':'DEPENDENCY','severity':'CRITICAL','principal':3,'interest':0.5,'likelihood':0.3,'owner':'dev','decision':{'state':'PLANNED'}}");
        record("{'title':'支付网关缺少集成测试','kind':'TEST','severity':'HIGH','principal':8,'interest':2,'likelihood':0.5,'owner':'wei','decision':{'state':'IN_REPAYMENT'}}");
        record("{'title':'=SUM(A1:A9) is how the month is closed','kind':'DOCUMENTATION','severity':'LOW','principal':1,'interest':0,'likelihood':0}");
    }

    private void record(String item) {
        String body = item.replace('\'', '"').replace("{\"title\"", "{\"project\":\"DEMO\",\"title\"");
        assertThat(sandbox.call("dev", "POST", "/tandem/1.0/debts", body).statusCode()).isEqualTo(201);
    }

    private void seeOnRegister(String key) {
        browser.clickText("Technical debt").see(".tandem-debt-table", TITLE);
        String row = browser.text(rowOf(TITLE));
        assertThat(row).contains("6", "3–13", "4", "× 75 %", "0.577", "2", "Nobody", key);
        assertThat(titles().get(0)).isEqualTo(TITLE);
        browser.screenshot("technical-debt-register-en");
        browser.click(rowOf(TITLE) + " .tandem-debt-explained").see(".tandem-debt-formula", "Cost of delay ÷ duration (CD3)").screenshot("technical-debt-formula-en");
    }

    private void change() {
        String row = rowOf("Log4j 1.2 in the reporting module");
        browser.click(row + " .tandem-debt-col-interest .tandem-debt-inline");
        browser.find(".tandem-debt-inline-field").sendKeys("9" + Keys.ENTER);
        browser.see(row, "9").see(row, "1.1");
        decide(row, "REPAID");
        browser.see("#aui-flag-container", "Saved.").see(row, "Repaid".toUpperCase(java.util.Locale.ROOT));
        decide(row, "OPEN");
        browser.click(rowOf(TITLE) + " .tandem-debt-open").see(".tandem-debt-item h1", TITLE).click("#tandem-debt-edit");
        browser.choose("#" + field("Decision").getAttribute("id"), "ACCEPTED");
        fill("Reason", "The bank changes its interface in summer");
        browser.script("const field = arguments[0]; field.value = '2099-06-30'; field.dispatchEvent(new Event('input', {bubbles: true}))", field("Accepted until"));
        browser.screenshot("technical-debt-accept-en").clickText("Save").see(".tandem-debt-item-side", "until Jun 30, 2099").screenshot("technical-debt-item-en");
        assertThat(browser.listScriptErrors()).isEmpty();
        browser.open(sandbox.jira("/projects/DEMO?selectedItem=tandem-technical-debt")).see(".tandem-debt-table", TITLE);
        browser.see(rowOf(TITLE), "until Jun 30, 2099").screenshot("technical-debt-changed-en");
    }

    private void decide(String row, String state) {
        browser.click(row + " .tandem-debt-col-decision .tandem-debt-inline").choose(row + " .tandem-debt-col-decision select", state);
    }

    private void filter() {
        browser.clickText("Debt").waitUntil("titles are sorted", () -> titles().get(0).startsWith("=SUM"));
        browser.choose(".tandem-debt-filters select[name=decision]", "ACCEPTED").waitUntil("two accepted items", () -> titles().size() == 2);
        browser.type(".tandem-debt-filters input[type=search]", "TRANSACTIONS").waitUntil("one item", () -> titles().equals(List.of(TITLE)));
        browser.screenshot("technical-debt-filtered-en");
        browser.type(".tandem-debt-filters input[type=search]", "nothing like it").see(".tandem-debt-nothing", "No item matches these filters.").clickText("Clear filters").see(".tandem-debt-table", "Log4j");
    }

    private void takeAway(String key) {
        // What a click on the button saves, read without a download folder.
        List<?> file = (List<?>) browser.script("const answer = await fetch(document.querySelector('#tandem-debt-export').href);"
            + "return [answer.headers.get('Content-Type'), answer.headers.get('Content-Disposition'), new TextDecoder('utf-8', {ignoreBOM: true}).decode(await answer.arrayBuffer())];");
        assertThat((String) file.get(0)).startsWith("text/csv");
        assertThat((String) file.get(1)).contains("technical-debt-DEMO.csv");
        assertThat((String) file.get(2)).startsWith("\uFEFFid,project,").contains(TITLE + ",", "," + key + ",", "支付网关缺少集成测试", "The bank changes its interface in summer").contains("'=SUM").doesNotContain(",=SUM");
    }

    private void inChinese(String key) {
        browser.forget();
        sandbox.logInToJira(browser, "wei");
        browser.open(sandbox.jira("/browse/" + key)).see("#tandem-debt-panel", "已接受").screenshot("technical-debt-panel-zh");
        browser.click("#tandem-debt-record").find(".tandem-debt-form");
        browser.screenshot("technical-debt-record-zh").clickText("取消");
        browser.open(sandbox.jira("/projects/DEMO?selectedItem=tandem-technical-debt")).see(".tandem-debt-table", "人天/月").screenshot("technical-debt-register-zh");
        assertThat(browser.listScriptErrors()).isEmpty();
    }

    private void readOnly() {
        browser.forget();
        sandbox.logInToJira(browser, "guest");
        browser.open(sandbox.jira("/projects/DEMO?selectedItem=tandem-technical-debt")).see(".tandem-debt-table", TITLE);
        assertThat(browser.has("#tandem-debt-new") || browser.has(".tandem-debt-inline")).isFalse();
    }

    private List<String> titles() {
        return browser.list(".tandem-debt-open").stream().map(org.openqa.selenium.WebElement::getText).toList();
    }

    private String rowOf(String title) {
        Object id = browser.script("const open = [...document.querySelectorAll('.tandem-debt-open')].find(one => one.textContent === arguments[0]); return open ? open.closest('tr').dataset.debt : null", title);
        assertThat(id).as("the row of " + title).isNotNull();
        return "tr[data-debt='" + id + "']";
    }

    private org.openqa.selenium.WebElement field(String label) {
        browser.find(".tandem-debt-form");
        Object id = browser.script("const label = [...document.querySelectorAll('.tandem-debt-form label')].find(one => one.firstChild.textContent === arguments[0]); return label ? label.htmlFor : null", label);
        assertThat(id).as("the field " + label).isNotNull();
        return browser.find("#" + id);
    }

    private void fill(String label, String text) {
        org.openqa.selenium.WebElement field = field(label);
        field.clear();
        field.sendKeys(text);
    }
}
