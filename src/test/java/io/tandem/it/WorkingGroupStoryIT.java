package io.tandem.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.it.support.Browser;
import io.tandem.it.support.RunningSandbox;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.openqa.selenium.Keys;

/** A project gets its working group from its roles, somebody goes on holiday, and everybody sees who has to do with what. */
public class WorkingGroupStoryIT {
    private static final String PAGE = "/projects/DEMO?selectedItem=tandem-working-group";
    private static final String SAVED = "const team = document.querySelector('.tandem-team'); return team === null ? 0 : Number(team.dataset.version)";
    private final RunningSandbox sandbox = RunningSandbox.get();
    private Browser browser;

    @Before
    public void openBrowser() {
        browser = new Browser(1360, 1000);
    }

    @After
    public void closeBrowser() {
        browser.close();
        // Stories that come after this one find nobody away.
        emptyGroup();
    }

    @Test
    public void aGroupIsFilledFromRolesSomebodyGoesAwayAndNothingIsNobodys() {
        startWithNobody();
        sandbox.logInToJira(browser, "petra");
        browser.open(sandbox.jira(PAGE)).see(".tandem-team-nothing", "No working group yet").screenshot("working-group-empty-en");
        fill();
        inPlace();
        holiday();
        responsibilities();
        assertThat(browser.listScriptErrors()).isEmpty();
        readersReadAndMembersSpeakForThemselves();
        inChinese();
    }

    private void emptyGroup() {
        String now = sandbox.call("petra", "GET", "/tandem/1.0/projects/DEMO/team", null).body();
        String version = now.replaceFirst(".*?\"version\":(\\d+).*", "$1");
        assertThat(sandbox.call("petra", "PUT", "/tandem/1.0/projects/DEMO/team", "{\"version\":" + version + ",\"members\":[]}").statusCode()).isEqualTo(200);
    }

    private void startWithNobody() {
        emptyGroup();
        assertThat(sandbox.call("dev", "POST", "/tandem/1.0/reviews", "{\"issueKey\":\"DEMO-11\",\"type\":\"NORMAL\",\"title\":\"Cut the nightly batch in two\",\"rationale\":\"It runs into the morning.\"}").statusCode()).isIn(201, 409);
        assertThat(sandbox.call("dev", "POST", "/tandem/1.0/debts", "{\"project\":\"DEMO\",\"title\":\"Retries double some payments\",\"principal\":{\"likely\":5},\"interest\":2,\"likelihood\":1}").statusCode()).isEqualTo(201);
    }

    private long version() {
        return ((Number) browser.script(SAVED)).longValue();
    }

    private void fill() {
        browser.click("#tandem-team-fill").see(".tandem-team-joining", "Petra Planner").see(".tandem-team-joining", "Wei Zhang").screenshot("working-group-fill-en");
        long before = version();
        browser.click("#tandem-team-fill-confirm").waitUntil("the group is there", () -> version() > before);
        browser.see("[data-side=TECHNICAL]", "Emil Engineering").see("[data-side=DELIVERY]", "Petra Planner").seeNo(".tandem-team-lead-missing");
    }

    private void inPlace() {
        lead("").see("[data-side=TECHNICAL]", "Nobody leads the technical side yet.");
        long before = version();
        lead(key("ada")).waitUntil("ada leads", () -> version() > before);
        long then = version();
        browser.click("[data-member='" + key("dev") + "'] .tandem-team-number button");
        // Not by clearing the field: that leaves it for a moment, and leaving saves.
        browser.find("[data-member='" + key("dev") + "'] input").sendKeys(Keys.chord(Keys.CONTROL, "a"), "2.5", Keys.ENTER);
        browser.waitUntil("the capacity is saved", () -> version() > then);
        browser.see("[data-member='" + key("dev") + "'] .tandem-team-number", "2.5").screenshot("working-group-members-en");
    }

    /** By script: the choices change their order as soon as one is taken. */
    private Browser lead(String person) {
        browser.find("[data-side=TECHNICAL] select");
        browser.script("const select = document.querySelector('[data-side=TECHNICAL] select'); select.value = arguments[0]; select.dispatchEvent(new Event('change', {bubbles: true}))", person);
        return browser;
    }

    private void holiday() {
        long before = version();
        browser.click("#tandem-team-own").choose("#tandem-team-delegate", key("emil")).click("#tandem-team-absence-add");
        browser.script("const days = document.querySelectorAll('[data-absence] input[type=date]'); const today = new Date(); const iso = (day) => day.toISOString().slice(0, 10); "
            + "const set = (field, value) => { field.value = value; field.dispatchEvent(new Event('input', {bubbles: true})); }; set(days[0], iso(today)); "
            + "setTimeout(() => set(document.querySelectorAll('[data-absence] input[type=date]')[1], iso(new Date(today.getTime() + 5 * 86400000))), 50)");
        browser.type("[data-absence] input:not([type])", "Holiday").screenshot("working-group-absence-en");
        browser.click("button[form=tandem-team-member]").waitUntil("the absence is saved", () -> version() > before);
        browser.see("[data-side=DELIVERY]", "Emil Engineering stands in").screenshot("working-group-away-en");
    }

    private void responsibilities() {
        browser.click("#tandem-team-tab-responsibilities").see(".tandem-team-raci", "Cut the nightly batch in two").see(".tandem-team-raci", "Emil Engineering stands in").see(".tandem-team-raci", "Nobody does it")
            .screenshot("working-group-responsibilities-en");
        browser.choose("#tandem-team-kind", "DEBT").waitUntil("only debts are shown", () -> browser.list("tr[data-kind=REVIEW]").isEmpty() && browser.has("tr[data-kind=DEBT]"));
        browser.choose("#tandem-team-kind", "").choose("#tandem-team-person", "me").see(".tandem-team-raci", "Cut the nightly batch in two");
        browser.clickText("Cut the nightly batch in two").waitUntil("the review is open", () -> browser.url().contains("TandemReview"));
    }

    private void readersReadAndMembersSpeakForThemselves() {
        sandbox.logInToJira(browser, "guest");
        browser.open(sandbox.jira(PAGE)).see(".tandem-team-members", "Petra Planner").seeNo(".tandem-team-add").seeNo("#tandem-team-own").screenshot("working-group-reader-en");
        sandbox.logInToJira(browser, "olga");
        browser.open(sandbox.jira(PAGE)).find("#tandem-team-own");
        browser.seeNo("#tandem-team-fill");
        assertThat(sandbox.call("ghost", "GET", "/tandem/1.0/projects/DEMO/team", null).statusCode()).isEqualTo(404);
        assertThat(sandbox.call("olga", "PUT", "/tandem/1.0/projects/DEMO/team", "{\"version\":1,\"members\":[]}").statusCode()).isEqualTo(403);
    }

    private void inChinese() {
        sandbox.logInToJira(browser, "wei");
        browser.open(sandbox.jira(PAGE)).see("#tandem-team", "联合工作组").see("[data-side=DELIVERY]", "代理").screenshot("working-group-members-zh");
        browser.click("#tandem-team-tab-responsibilities").see(".tandem-team-raci", "无人执行").screenshot("working-group-responsibilities-zh");
    }

    private String key(String user) {
        return sandbox.call(user, "GET", "/api/2/myself", null).body().replaceFirst("(?s).*\"key\"\\s*:\\s*\"([^\"]+)\".*", "$1");
    }
}
