package io.tandem.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.tandem.it.support.Browser;
import io.tandem.it.support.RunningSandbox;
import java.util.List;
import org.junit.Test;
import org.openqa.selenium.Keys;

/** A project manager puts the joint view on the dashboard and reads it; a developer reads the same in Chinese. */
public class JointGadgetStoryIT {
    private static final String GADGET = ".dashboard-item-frame[data-amd-module='tandem/joint-gadget']";
    private static final List<String> DELIVERY = List.of("scheduleDeviationRate", "requirementChangeRate", "throughput", "cycleTime", "workInProgress", "utilisation", "personDaysPerTask");
    private static final List<String> TECHNICAL = List.of("coverage", "defectDensity", "debtRatio", "qualityGate");

    private final RunningSandbox sandbox = RunningSandbox.get();

    @Test
    public void theFiguresOfADemoProjectOnTheDashboard() throws Exception {
        try (Browser browser = new Browser(1400, 1500)) {
            sandbox.logInToJira(browser, "petra");
            add(browser);
            browser.screenshot("joint-gadget-settings");
            choose(browser);
            seeAllFigures(browser);
            browser.screenshot("joint-gadget-en");
            explain(browser);
            browser.screenshot("joint-gadget-explanation-en");
            drill(browser);
            assertThat(browser.listScriptErrors()).isEmpty();
        }
        inChinese();
        inANarrowColumn();
    }

    @Test
    public void restSaysTheSameToThoseWhoMaySeeIt() throws Exception {
        assertThat(sandbox.call("ghost", "GET", "/tandem/1.0/joint?project=DEMO", null).statusCode()).isEqualTo(404);
        assertThat(sandbox.call("petra", "GET", "/tandem/1.0/joint", null).statusCode()).isEqualTo(400);
        assertThat(sandbox.call("petra", "GET", "/tandem/1.0/joint?project=DEMO&from=2026-13-01", null).body()).contains("\"from\"");
        assertThat(sandbox.call("dev", "POST", "/tandem/1.0/facts/projects/DEMO/backfill", "{}").statusCode()).isEqualTo(403);
        assertThat(sandbox.call("admin", "GET", "/tandem/1.0/facts/jobs/999999", null).statusCode()).isEqualTo(404);
        JsonNode cycleTime = new ObjectMapper().readTree(sandbox.call("petra", "GET", "/tandem/1.0/figures/cycleTime?project=DEMO", null).body());
        assertThat(cycleTime.get("value").asDouble()).isPositive();
        assertThat(cycleTime.get("formula").asText()).isNotBlank();
        assertThat(cycleTime.get("coverage").get("counted").asInt()).isPositive();
    }

    private void add(Browser browser) {
        browser.open(sandbox.jira("/secure/Dashboard.jspa"));
        browser.click("#add-gadget").click("button[name=add][value$='tandem-joint']");
        browser.waitUntil("the settings are offered", () -> browser.has(GADGET + " .tandem-joint-edit[data-ready=true]"));
    }

    private static void choose(Browser browser) {
        browser.find(".tandem-joint-edit [role=combobox]").sendKeys("DEMO");
        browser.see(".tandem-picker-options [role=option]", "DEMO").find(".tandem-joint-edit [role=combobox]").sendKeys(Keys.ENTER);
        browser.find(".tandem-picker-tokens li");
        browser.click(".tandem-joint-edit button[type=submit]");
        waitForFigures(browser);
    }

    private static void waitForFigures(Browser browser) {
        browser.waitUntil("the figures are there", () -> browser.has(GADGET + " .tandem-joint[data-ready=true] .tandem-figure"));
    }

    private static void seeAllFigures(Browser browser) {
        for (String key : DELIVERY) {
            String value = browser.text("[data-figure=" + key + "] .tandem-figure-value");
            assertThat(value).as(key).isNotEqualTo("–").containsAnyOf("0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "time");
        }
        TECHNICAL.forEach(key -> assertThat(browser.text("[data-figure=" + key + "] .tandem-figure-value")).as(key).isNotEqualTo("–"));
        assertThat(browser.has("[data-list=reviews]")).isTrue();
        assertThat(browser.has("[data-list=debts]")).isTrue();
    }

    private static void explain(Browser browser) {
        browser.click("[data-figure=scheduleDeviationRate] .tandem-explanation-sign");
        browser.see("[data-figure=scheduleDeviationRate] .tandem-explanation-box", "in working days");
    }

    private static void drill(Browser browser) {
        browser.click("[data-figure=throughput] .tandem-figure-drill");
        browser.waitUntil("the issues are listed", () -> browser.url().contains("/issues/?jql="));
        assertThat(browser.text("body")).contains("DEMO-");
    }

    private void inChinese() {
        try (Browser browser = new Browser(1400, 1500)) {
            sandbox.logInToJira(browser, "wei");
            browser.open(sandbox.jira("/secure/Dashboard.jspa"));
            waitForFigures(browser);
            browser.see("[data-figure=scheduleDeviationRate]", "进度偏差率");
            browser.screenshot("joint-gadget-zh");
        }
    }

    private void inANarrowColumn() {
        try (Browser browser = new Browser(560, 1800)) {
            sandbox.logInToJira(browser, "petra");
            browser.open(sandbox.jira("/secure/Dashboard.jspa"));
            waitForFigures(browser);
            browser.screenshot("joint-gadget-narrow");
            assertThat((Boolean) browser.script("return document.documentElement.scrollWidth <= window.innerWidth + 1")).as("nothing stands out").isTrue();
        }
    }
}
