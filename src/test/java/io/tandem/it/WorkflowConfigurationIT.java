package io.tandem.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.it.support.Browser;
import io.tandem.it.support.RunningSandbox;
import io.tandem.sandbox.jira.model.IssueData;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** A Jira administrator puts Tandem's rules on a transition through the workflow editor, sees them at work on an issue, changes them and takes them away again. */
public class WorkflowConfigurationIT {
    /** "Select for development", which no other story needs. */
    private static final String TRANSITION = "11";
    private static final String ROW = "tr[data-action-id='" + TRANSITION + "']";
    private static final String BUTTON = "#action_id_" + TRANSITION;

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
    public void theValidatorRefusesUntilItIsTakenAway() {
        add("io.tandem:change-approved-validator", "change review must allow work to start");
        browser.screenshot("workflow-1-validator-en");
        String issue = backlogIssue();
        logInAs("dev").open(sandbox.jira("/browse/" + issue)).click(BUTTON).see("#transition-error", "this issue has no change review");
        assertThat(status(issue)).isEqualTo("Backlog");

        removeAll();
        logInAs("dev").open(sandbox.jira("/browse/" + issue)).click(BUTTON).see("#status-val", "SELECTED");
    }

    @Test
    public void theConditionHidesTheTransition() {
        add("io.tandem:change-approved-condition", "change review must allow work to start");
        String issue = backlogIssue();
        logInAs("dev").open(sandbox.jira("/browse/" + issue)).find("#action_id_12");
        assertThat(browser.has(BUTTON)).as("not offered").isFalse();

        removeAll();
        logInAs("dev").open(sandbox.jira("/browse/" + issue)).find(BUTTON);
    }

    @Test
    public void thePostFunctionOpensAReview() {
        add("io.tandem:open-review-function", "");
        String issue = backlogIssue();
        logInAs("dev").open(sandbox.jira("/browse/" + issue)).click(BUTTON).see("#status-val", "SELECTED").see("#tandem-review-panel", "DRAFT");
        removeAll();
    }

    @Test
    public void aRuleIsChangedInItsPlace() {
        add("io.tandem:change-approved-validator", "change review must allow work to start");
        browser.click(ROW + " a[href*='edit=0']").choose("#tandem-gate-stage", "VERIFIED").screenshot("workflow-2-stage-en");
        browser.click("#workflow-rule-form button[type=submit]").see(ROW, "change review must be verified");
        assertThat(browser.list(ROW + " .jira-rule [name=remove]")).hasSize(1);
        browser.click(ROW + " a[href*='edit=0']");
        assertThat(browser.find("#tandem-gate-stage").getAttribute("value")).as("what was chosen is shown again").isEqualTo("VERIFIED");
        removeAll();
    }

    private Browser logInAs(String user) {
        sandbox.logInToJira(browser, user);
        return browser;
    }

    /** Adds a rule as it is offered and sees how it reads. */
    private void add(String module, String reads) {
        editor();
        browser.choose(ROW + " select[name=module]", module).click(ROW + " form[method=get] button").click("#workflow-rule-form button[type=submit]");
        browser.see(ROW, reads).find(ROW + " [name=remove]");
    }

    private void removeAll() {
        editor();
        while (browser.has(ROW + " [name=remove]")) {
            int before = browser.list(ROW + " [name=remove]").size();
            browser.click(ROW + " [name=remove]").waitUntil("one rule less", () -> browser.has("#transitions") && browser.list(ROW + " [name=remove]").size() < before);
        }
        browser.see(ROW, "No rules");
    }

    private void editor() {
        logInAs("admin").open(sandbox.jira("/secure/admin/workflows")).click("#workflows a").find("#transitions");
    }

    /** A new one: no other story has given it a review. */
    private String backlogIssue() {
        String body = "{\"fields\":{\"project\":{\"key\":\"DEMO\"},\"issuetype\":{\"name\":\"Story\"},\"summary\":\"Wait for leave to start\"}}";
        return sandbox.call("dev", "POST", "/api/2/issue", body).body().replaceFirst("(?s).*\"key\"\\s*:\\s*\"([^\"]+)\".*", "$1");
    }

    private String status(String issue) {
        IssueData data = sandbox.server().jiraContent().store().issues().find(issue).orElseThrow();
        return sandbox.server().jiraContent().store().constants().status(data.statusId).orElseThrow().name();
    }
}
