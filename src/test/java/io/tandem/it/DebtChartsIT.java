package io.tandem.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.tandem.it.support.Browser;
import io.tandem.it.support.RunningSandbox;
import java.util.ArrayList;
import java.util.List;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.openqa.selenium.Keys;

/** The chart page of the register: trend, quadrant and measured interest, by mouse and keyboard, in both languages. */
public class DebtChartsIT {
    private static final String PAGE = "/projects/DEMO?selectedItem=tandem-debt-charts";
    private final RunningSandbox sandbox = RunningSandbox.get();
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
    public void theRegisterIsSeenInPicturesAndAnItemIsOpenedFromOne() {
        record("Settlement <b>runs</b> twice after a time-out", 2, 4);
        record("Settlement keeps its rules in a spreadsheet", 9, 5);
        record("Settlement has no test data", 3, 1);
        record("结算模块的日志格式不统一", 8, 0.5);
        sandbox.logInToJira(browser, "petra");
        browser.open(sandbox.jira("/projects/DEMO?selectedItem=tandem-technical-debt")).clickText("Charts");
        browser.find("#tandem-debt-quadrant svg");
        browser.open(sandbox.jira(PAGE)).find("#tandem-debt-quadrant svg");
        assertThat(browser.text(".tandem-debt-tabs [aria-current=page]")).isEqualTo("Charts");
        browser.find("#tandem-trend-principal svg");
        step("2 of ");
        browser.screenshot("debt-charts-en");
        assertThat(browser.listScriptErrors()).isEmpty();
        String title = browser.text(".tandem-debt-charts-selection a");
        browser.click(".tandem-debt-charts-selection a").see("h1, h2, form, body", title);
        assertThat(browser.url()).contains("selectedItem=tandem-technical-debt").contains("debt=");
    }

    /** To the second item by priority, by keyboard. */
    private void step(String words) {
        browser.find(".tandem-debt-charts-selection .aui-button:last-child").sendKeys(Keys.ENTER);
        browser.see(".tandem-debt-charts-selection", "Item 1 of");
        browser.find(".tandem-debt-charts-selection .aui-button:last-child").sendKeys(Keys.ARROW_RIGHT);
        browser.see(".tandem-debt-charts-selection", "Item " + words);
        browser.click("input[name=tandem-debt-bend][value=log]").find("#tandem-debt-quadrant svg");
    }

    @Test
    public void aComponentWithoutDebtSaysSoInChinese() {
        sandbox.logInToJira(browser, "wei");
        browser.open(sandbox.jira("/projects/DEMO?selectedItem=tandem-debt-charts&component=Nowhere")).see(".tandem-debt-charts", "这里没有未处理的条目");
        browser.see("#tandem-debt-charts-measured", "实测利息").screenshot("debt-charts-empty-zh");
        assertThat(browser.text(".tandem-debt-charts")).doesNotContain("tandem.debt");
    }

    @Test
    public void measuredInterestFollowsTheProjectsPermissions() {
        assertThat(sandbox.call("ghost", "GET", "/tandem/1.0/debts/interest?project=DEMO", null).statusCode()).isEqualTo(404);
        assertThat(sandbox.call("dev", "GET", "/tandem/1.0/debts/interest?project=SEC", null).statusCode()).isEqualTo(404);
        assertThat(sandbox.call("guest", "GET", "/tandem/1.0/debts/interest?project=DEMO", null).statusCode()).isEqualTo(200);
        assertThat(sandbox.call("guest", "GET", "/tandem/1.0/debts/quadrant?project=DEMO", null).statusCode()).isEqualTo(200);
    }

    private void record(String title, double principal, double interest) {
        String answer = sandbox.call("petra", "POST", "/tandem/1.0/debts", "{\"project\":\"DEMO\",\"title\":\"" + title + "\",\"principal\":" + principal + ",\"interest\":" + interest + ",\"likelihood\":1}").body();
        try {
            debts.add(new ObjectMapper().readTree(answer).path("id").asLong());
        } catch (JsonProcessingException notJson) {
            throw new AssertionError(answer, notJson);
        }
    }
}
