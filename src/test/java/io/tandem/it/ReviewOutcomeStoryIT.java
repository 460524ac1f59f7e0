package io.tandem.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.tandem.it.support.Browser;
import io.tandem.it.support.RunningSandbox;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** A change was approved and made: Jira's time is filled in, one value is changed and later corrected, and the statistics tell how far the assessment was off. In both languages. */
public class ReviewOutcomeStoryIT {
    private static final String REVIEW = "{\"issueKey\":\"%s\",\"type\":\"NORMAL\",\"title\":\"Replace the payment client\",\"rationale\":\"The old one is no longer maintained.\","
            + "\"impact\":{\"schedule\":{\"low\":2,\"likely\":3,\"high\":8},\"effort\":{\"low\":4,\"likely\":5,\"high\":12},\"otherCost\":{\"amount\":\"1200\"},"
            + "\"quality\":{\"openDefects\":-3,\"coveragePoints\":2.5},\"risk\":{\"likelihood\":3,\"consequence\":4},\"rollback\":\"Switch back.\"}}";

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
    public void anImplementedChangeIsVerifiedCorrectedAndCounted() {
        String issue = issueOfItsOwn();
        long id = implemented(issue);
        sandbox.logInToJira(browser, "dev");
        browser.open(page(id)).find("#tandem-actual-effort");
        assertThat(browser.find("#tandem-actual-effort").getAttribute("value")).as("36 hours at 8 a day").isEqualTo("4.5");
        browser.see("[data-measure=EFFORT]", "36 hours logged on " + issue).see("[data-measure=OTHER_COST]", "Not known").screenshot("outcome-1-verify-en");
        browser.type("#tandem-actual-schedule", "nine").click("#tandem-outcome-save").find("[data-measure=SCHEDULE] .error");
        browser.type("#tandem-actual-schedule", "9").type("#tandem-actual-otherCost", "1500").type("#tandem-actual-note", "The sandbox of the payment provider was down.").click("#tandem-outcome-save");
        browser.see("#tandem-review-state", "VERIFIED").see("[data-measure=SCHEDULE]", "edited by Dev").see("[data-measure=EFFORT]", "taken over").screenshot("outcome-2-verified-en");

        browser.click("#tandem-outcome-correct").find("#tandem-actual-effort");
        browser.type("#tandem-actual-effort", "6").click("#tandem-outcome-save").see("[data-measure=EFFORT]", "the sources said 4.5").see(".tandem-review-trail", "4.5 → 6").screenshot("outcome-3-corrected-en");

        browser.open(sandbox.jira("/projects/DEMO?selectedItem=tandem-change-reviews")).clickText("Statistics").see("#tandem-outcome-bias [data-dimension=EFFORT]", "assessed").see("#tandem-outcome-bias [data-dimension=SCHEDULE]", "TOO FEW TO TELL").screenshot("outcome-4-statistics-en");
        sameInChinese(id);
        assertThat(browser.listScriptErrors()).noneMatch(error -> !error.contains("400"));
        assertThat(sandbox.server().jira().addOn().blockedMethods()).isEmpty();
    }

    private void sameInChinese(long id) {
        sandbox.logInToJira(browser, "wei");
        browser.open(page(id)).see("#tandem-review-outcome", "实际结果").see("[data-measure=EFFORT]", "来源数值为 4.5").screenshot("outcome-3-corrected-zh");
        browser.open(sandbox.jira("/projects/DEMO?selectedItem=tandem-review-statistics")).see("#tandem-outcome-bias", "比评估").screenshot("outcome-4-statistics-zh");
        try (Browser narrow = new Browser(400, 900)) {
            sandbox.logInToJira(narrow, "petra");
            narrow.open(sandbox.jira("/projects/DEMO?selectedItem=tandem-review-statistics")).see("#tandem-outcome-bias", "assessed").screenshot("outcome-4-statistics-narrow");
            narrow.open(sandbox.jira("/projects/DEMO?selectedItem=tandem-review-statistics&from=2020-01-01&to=2020-03-31")).find("#tandem-outcome-undecided");
            narrow.screenshot("outcome-5-empty-narrow");
        }
    }

    private String page(long id) {
        return sandbox.jira("/secure/TandemReview.jspa?id=" + id);
    }

    private String issueOfItsOwn() {
        return call("dev", "POST", "/api/2/issue", "{\"fields\":{\"project\":{\"key\":\"DEMO\"},\"issuetype\":{\"name\":\"Story\"},\"summary\":\"Replace the payment client\"}}").at("/key").asText();
    }

    /** Proposed, decided, worked on for 36 hours and marked as implemented, by the people whose part each is. */
    private long implemented(String issue) {
        JsonNode review = call("dev", "POST", "/tandem/1.0/reviews", String.format(REVIEW, issue));
        long id = review.at("/id").asLong();
        call("dev", "POST", "/tandem/1.0/reviews/" + id + "/submit", "{\"version\":" + review.at("/version").asInt() + "}");
        List.of("petra", "emil", "ada").forEach(voter -> call(voter, "POST", "/tandem/1.0/reviews/" + id + "/votes", "{\"decision\":\"APPROVE\"}"));
        call("dev", "POST", "/api/2/issue/" + issue + "/worklog", "{\"timeSpentSeconds\":" + 36 * 3600 + ",\"comment\":\"Built it\"}");
        int version = call("dev", "GET", "/tandem/1.0/reviews/" + id, null).at("/version").asInt();
        call("dev", "POST", "/tandem/1.0/reviews/" + id + "/implemented", "{\"version\":" + version + "}");
        return id;
    }

    private JsonNode call(String user, String method, String path, String body) {
        HttpResponse<String> answer = sandbox.call(user, method, path, body);
        assertThat(answer.statusCode()).as(method + " " + path + ": " + answer.body()).isBetween(200, 201);
        try {
            return json.readTree(answer.body());
        } catch (IOException broken) {
            throw new AssertionError(answer.body(), broken);
        }
    }
}
