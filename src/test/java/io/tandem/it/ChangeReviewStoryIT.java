package io.tandem.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.it.support.Browser;
import io.tandem.it.support.RunningSandbox;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** A change is proposed on an issue, held by the workflow, decided by three seats, and then worked on: through the built JAR in a browser, in both languages. */
public class ChangeReviewStoryIT {
    private static final String START_PROGRESS = "#action_id_12";
    private static final Map<String, String> ASSESSMENT = Map.ofEntries(Map.entry("impact-schedule-low", "2"), Map.entry("impact-schedule-likely", "3"), Map.entry("impact-schedule-high", "8"),
            Map.entry("impact-effort-low", "4"), Map.entry("impact-effort-likely", "5"), Map.entry("impact-effort-high", "12"), Map.entry("impact-otherCost", "1200"),
            Map.entry("impact-quality-openDefects", "-3"), Map.entry("impact-quality-coveragePoints", "2.5"), Map.entry("impact-quality-debtPersonDays", "-4"),
            Map.entry("impact-components", "Gateway, Ledger"), Map.entry("impact-rollback", "Switch the old client back on by its feature flag."));

    private final RunningSandbox sandbox = RunningSandbox.get();
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
    public void aChangeIsProposedHeldDecidedAndWorkedOn() {
        putGateOnStartProgress();
        sandbox.logInToJira(browser, "dev");
        String issue = someBacklogIssue();
        browser.open(sandbox.jira("/browse/" + issue)).see("#tandem-review-panel", "This issue has no change review");
        browser.click(START_PROGRESS).see("#transition-error", "this issue has no change review").screenshot("change-review-1-refused-en");

        browser.click("#tandem-review-open").find("#tandem-title");
        fillIn();
        browser.screenshot("change-review-2-assessment-en").clickText("Save and submit to the board").see("#tandem-review-state", "IN REVIEW");
        browser.screenshot("change-review-3-submitted-en");
        String review = browser.url();

        browser.open(sandbox.jira("/browse/" + issue)).click(START_PROGRESS);
        browser.see("#transition-error", "the board is deciding").see("#transition-error", "Petra").see("#tandem-review-panel", "Project manager").screenshot("change-review-4-held-en");

        sandbox.logInToJira(browser, "petra");
        browser.open(sandbox.jira("/projects/DEMO?selectedItem=tandem-change-reviews")).click("[data-filter=mine]").see(".tandem-review-table", issue).screenshot("change-review-5-mine-en");
        browser.open(review).find("#vote");
        browser.click("label[for=tandem-APPROVE-WITH-CONDITIONS]").type("#tandem-conditions", "Load test before the switch\nTell the payment team")
                .type("#tandem-comment", "Worth it, with a load test first.").screenshot("change-review-6-vote-en").clickText("Cast vote").seeNo("#vote");

        sandbox.logInToJira(browser, "emil");
        browser.open(sandbox.jira("/browse/" + issue)).click("#tandem-review-panel button[data-act=approve]").seeNo("#tandem-review-panel button[data-act=approve]");

        sandbox.logInToJira(browser, "ada");
        browser.open(review).click("label[for=tandem-APPROVE]").type("#tandem-comment", "The new client keeps our interface.").clickText("Cast vote").see("#tandem-review-decision", "Approved with 3 of at least 3 votes");
        browser.see(".tandem-review-trail", "Submitted to the board").see(".tandem-review-trail", "Decided").screenshot("change-review-7-decided-en");

        sandbox.logInToJira(browser, "dev");
        browser.open(sandbox.jira("/browse/" + issue)).see("#tandem-review-panel", "Work may start").click(START_PROGRESS).seeNo(START_PROGRESS);
        browser.see("#tandem-review-panel", "Ada").screenshot("change-review-8-started-en");
        browser.see("#status-val", "IN PROGRESS");

        sameInChinese(issue, review);
        assertThat(browser.listScriptErrors()).isEmpty();
        assertThat(sandbox.server().jira().addOn().blockedMethods()).isEmpty();
    }

    private void sameInChinese(String issue, String review) {
        sandbox.logInToJira(browser, "wei");
        String another = someBacklogIssue();
        assertThat(another).isNotEqualTo(issue);
        browser.open(sandbox.jira("/browse/" + another)).click(START_PROGRESS).see("#transition-error", "此问题没有变更评审").screenshot("change-review-1-refused-zh");
        browser.click("#tandem-review-open").find("#tandem-title");
        browser.screenshot("change-review-2-assessment-zh");
        browser.open(review).see("#tandem-review-decision", "批准").see("#tandem-review-state", "已批准").screenshot("change-review-7-decided-zh");
        browser.open(sandbox.jira("/browse/" + issue)).see("#tandem-review-panel", "架构师").screenshot("change-review-8-started-zh");
        browser.open(sandbox.jira("/projects/DEMO?selectedItem=tandem-change-reviews")).see(".tandem-review-table", issue).screenshot("change-review-9-list-zh");
    }

    /** What a Jira administrator does once: the validator on "Start progress", through the workflow editor. */
    private void putGateOnStartProgress() {
        sandbox.logInToJira(browser, "admin");
        browser.open(sandbox.jira("/secure/admin/workflows")).click("#workflows a").find("#transitions");
        if (!browser.text("tr[data-action-id='12']").contains("change review must allow")) {
            browser.choose("tr[data-action-id='12'] select[name=module]", "io.tandem:change-approved-validator").click("tr[data-action-id='12'] form[method=get] button").click("#workflow-rule-form button[type=submit]");
            browser.see("tr[data-action-id='12']", "change review must allow work to start");
        }
        browser.screenshot("change-review-0-workflow-en");
    }

    private void fillIn() {
        browser.type("#tandem-title", "Replace the payment client").type("#tandem-rationale", "The old client is no longer maintained.\nIts last security fix came two years ago.");
        ASSESSMENT.forEach((field, value) -> browser.type("#tandem-" + field, value));
        browser.find("select#tandem-impact-release");
        browser.choose("#tandem-impact-release", "2.0 Open banking").choose("#tandem-impact-risk-likelihood", "3").choose("#tandem-impact-risk-consequence", "4");
        browser.click("label[for=tandem-SECURITY]").click("label[for=tandem-MAINTAINABILITY]").clickText("Add an alternative");
        browser.type("#tandem-impact-alternatives-0-description", "Patch the old client").type("#tandem-impact-alternatives-0-whyNot", "Nobody knows its code any more.");
    }

    private String someBacklogIssue() {
        String jql = URLEncoder.encode("project = DEMO AND status = Backlog ORDER BY key ASC", StandardCharsets.UTF_8);
        return browser.open(sandbox.jira("/issues/?jql=" + jql)).find("main a[href*='/browse/DEMO-']").getAttribute("href").replaceFirst(".*/browse/", "");
    }
}
