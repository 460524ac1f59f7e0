package io.tandem.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.tandem.it.support.Browser;
import io.tandem.it.support.RunningSandbox;
import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** Two changes of one component planned for the same days: the calendar, the review and the form say so, in both languages, by keyboard, and on a narrow screen. Uses the days of March 2031. */
public class ReviewCalendarIT {
    private static final String CALENDAR = "/projects/DEMO?selectedItem=tandem-change-calendar&month=2031-03";
    private final RunningSandbox sandbox = RunningSandbox.get();
    private Browser browser;

    @Before
    public void open() {
        browser = new Browser(1360, 1000);
    }

    @After
    public void close() {
        browser.close();
    }

    @Test
    public void whatCollidesIsSaidEverywhere() throws IOException {
        long first = plan("DEMO-21", "Rotate the signing keys", "2031-03-10", "2031-03-12");
        plan("DEMO-22", "Move the ledger to the new cluster", "2031-03-12", "2031-03-18");
        sandbox.logInToJira(browser, "dev");
        browser.open(sandbox.jira("/projects/DEMO?selectedItem=tandem-change-reviews")).find(".tandem-review-tabs");
        browser.open(sandbox.jira(CALENDAR)).see(".tandem-calendar-month", "Rotate the signing keys").screenshot("change-calendar-month-en");
        browser.script("document.querySelector('[data-day=\"2031-03-11\"]').click()");
        browser.see(".tandem-calendar-details", "Rotate the signing keys");
        browser.script("const day = document.querySelector('[data-day=\"2031-03-11\"]'); day.focus(); day.dispatchEvent(new KeyboardEvent('keydown', {key: 'ArrowRight', bubbles: true}))");
        browser.see(".tandem-calendar-details [data-conflict=COMPONENT]", "Ledger is touched by").see(".tandem-calendar-details [data-conflict=IMPLEMENTER]", "on the same days").screenshot("change-calendar-day-en");
        browser.click("[data-view=list]").see(".tandem-calendar-agenda", "Move the ledger to the new cluster").screenshot("change-calendar-list-en");
        browser.open(sandbox.jira("/secure/TandemReview.jspa?id=" + first)).see("#tandem-conflicts", "Ledger is touched by DEMO-22").screenshot("change-calendar-review-en");
        assertThat(browser.listScriptErrors()).isEmpty();
        inChinese();
        onANarrowScreen();
    }

    private void inChinese() {
        sandbox.logInToJira(browser, "wei");
        browser.open(sandbox.jira(CALENDAR)).see("#tandem-calendar-title", "2031年3月").see(".tandem-calendar-names", "周").screenshot("change-calendar-month-zh");
        browser.open(sandbox.jira(CALENDAR + "&view=list")).see("[data-conflict=COMPONENT]", "同一时间").screenshot("change-calendar-list-zh");
    }

    private void onANarrowScreen() {
        try (Browser narrow = new Browser(500, 900)) {
            sandbox.logInToJira(narrow, "dev");
            narrow.open(sandbox.jira(CALENDAR)).see(".tandem-calendar-agenda", "Rotate the signing keys").seeNo(".tandem-calendar-month").screenshot("change-calendar-narrow-en");
        }
    }

    private long plan(String issue, String title, String from, String to) throws IOException {
        HttpResponse<String> created = sandbox.call("dev", "POST", "/tandem/1.0/reviews", "{\"issueKey\":\"" + issue + "\",\"type\":\"NORMAL\",\"title\":\"" + title + "\",\"rationale\":\"Because.\",\"impact\":{\"components\":[\"Ledger\"]},"
                + "\"planned\":{\"from\":\"" + from + "\",\"to\":\"" + to + "\",\"implementer\":\"olga\"}}");
        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        return new ObjectMapper().readTree(created.body()).at("/id").asLong();
    }
}
