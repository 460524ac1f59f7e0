package io.tandem.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tandem.it.support.Browser;
import io.tandem.it.support.ReviewCalls;
import io.tandem.it.support.RunningSandbox;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** A component is judged, seen on the map and as a shape; its low score makes a change riskier; half a year later it asks to be looked at again; the criteria are changed. */
public class ScorecardStoryIT {
    private static final String PAGE = "/projects/DEMO?selectedItem=tandem-scorecard";
    private static final String COMPONENT = "Reconciliation";
    private static final String[] CRITERIA = {"technology", "knowledge", "solution", "dependencies", "performance", "observability", "modularity", "analysability", "modifiability", "testability"};
    private static final ObjectMapper JSON = new ObjectMapper();
    private final RunningSandbox sandbox = RunningSandbox.get();
    private Browser browser;

    @Before
    public void open() {
        browser = new Browser(1440, 1000);
    }

    /** Stories that come after this one find the usual criteria, the usual time, and no effect of this story's scores. */
    @After
    public void leaveNothing() throws IOException {
        browser.close();
        sandbox.resetClock();
        ObjectNode criteria = criteria();
        criteria.putObject("effect").put("on", false).put("below", 2.5).put("likelihoodSteps", 1).put("highFactor", 1.25);
        criteria.withArray("criteria").forEach(one -> ((ObjectNode) one).put("retired", !CRITERION_KEYS.contains(one.path("key").asText())));
        assertThat(sandbox.call("petra", "PUT", "/tandem/1.0/projects/DEMO/criteria", criteria.toString()).statusCode()).isEqualTo(200);
    }

    private static final java.util.Set<String> CRITERION_KEYS = java.util.Set.of("technology", "knowledge", "solution", "dependencies", "performance", "observability", "modularity", "analysability",
        "modifiability", "testability", "reusability", "coverage", "duplication", "debt", "coupling", "churn");

    private ObjectNode criteria() throws IOException {
        return (ObjectNode) read(sandbox.call("petra", "GET", "/tandem/1.0/projects/DEMO/criteria", null));
    }

    private static JsonNode read(HttpResponse<String> answer) throws IOException {
        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201);
        return JSON.readTree(answer.body());
    }

    private JsonNode card() throws IOException {
        return read(sandbox.call("dev", "GET", "/tandem/1.0/scorecards?project=DEMO&q=" + COMPONENT, null)).at("/values/0");
    }

    private String row(long component) {
        return "tr[data-component='" + component + "']";
    }

    @Test
    public void aComponentIsJudgedAndTheScoreCounts() throws IOException {
        long component = card().at("/component/id").asLong();
        sandbox.logInToJira(browser, "dev");
        browser.open(sandbox.jira(PAGE)).see(".tandem-scorecard-map", COMPONENT).see(".tandem-scorecard-map", "Modularity").screenshot("scorecard-map-empty-en");
        assess(component);
        seen(component);
        someChangesTheirMind(component);
        itCountsInAReview();
        criteriaAreChanged();
        assertThat(browser.listScriptErrors()).isEmpty();
        readersRead(component);
        inHalfAYear(component);
    }

    private void assess(long component) {
        browser.clickText(COMPONENT).click("#tandem-scorecard-assess").see(".tandem-scorecard-form", "Everything knows everything");
        for (String criterion : CRITERIA) {
            browser.click("[data-criterion='" + criterion + "'] input[value='" + (criterion.equals("modularity") ? "1" : "2") + "']");
        }
        browser.type("[data-criterion=modularity] .tandem-scorecard-proof input", "javascript:alert(1)").click("#tandem-scorecard-save").see("[data-criterion=modularity]", "is neither a web address");
        assertThat(browser.listScriptErrors()).as("the browser notes the refusal").allMatch(line -> line.contains("400"));
        browser.type("[data-criterion=modularity] .tandem-scorecard-proof input", "https://ci.example.com/modules").type("[data-criterion=modularity] textarea", "Everything shares one table.");
        browser.screenshot("scorecard-assess-en").click("#tandem-scorecard-save").see("#tandem-scorecard-score", "1.8");
    }

    /** (2×(2+3+2+2+1+2+2+3+2) + 1×3) ÷ 22 = 41 ÷ 22 = 1.86 from 22 of 29. */
    private void seen(long component) throws IOException {
        assertThat(card().at("/overall/score").asDouble()).isEqualTo(1.86);
        browser.see(".tandem-scorecard-totals", "76 %").see("[data-criterion=modularity]", "Everything shares one table.").see("[data-criterion=churn]", "No commits are known");
        assertThat(browser.list("#tandem-scorecard-radar svg[role=img] .tandem-chart-mark")).hasSize(10);
        browser.screenshot("scorecard-card-en").clickText("All components").see(row(component), "1.86").see(row(component), "LOW SCORE").screenshot("scorecard-map-en");
    }

    private void someChangesTheirMind(long component) throws IOException {
        ObjectNode scores = JSON.createObjectNode().put("version", card().path("version").asInt());
        scores.putArray("scores").addObject().put("criterion", "knowledge").put("score", 4).put("note", "Two more people joined.");
        read(sandbox.call("ada", "PUT", "/tandem/1.0/scorecards/DEMO/" + component, scores.toString()));
        browser.open(sandbox.jira(PAGE + "&component=" + component)).see(".tandem-scorecard-courses", "Before").click(".tandem-scorecard-history summary").see(".tandem-scorecard-history", "Knowledge in the team: 2 → 4");
        browser.choose("#tandem-scorecard-other", otherOf(component)).see("#tandem-scorecard-comparison", COMPONENT).see(".tandem-scorecard-comparison", "Difference").screenshot("scorecard-comparison-en");
    }

    private String otherOf(long component) {
        browser.click("#tandem-scorecard-other").waitUntil("there is something to compare with", () -> browser.list("#tandem-scorecard-other option").size() > 2);
        return browser.list("#tandem-scorecard-other option").stream().map(option -> option.getDomProperty("value")).filter(value -> !value.isEmpty() && !value.equals(String.valueOf(component))).findFirst().orElseThrow();
    }

    private void itCountsInAReview() throws IOException {
        String issue = new ReviewCalls(sandbox).unusedIssue();
        ObjectNode proposal = ReviewCalls.proposal(issue);
        ((ObjectNode) proposal.path("impact")).putArray("components").add(COMPONENT);
        JsonNode draft = read(sandbox.call("dev", "POST", "/tandem/1.0/reviews", proposal.toString()));
        JsonNode submitted = read(sandbox.call("dev", "POST", "/tandem/1.0/reviews/" + draft.path("id").asText() + "/submit", "{\"version\":1}"));
        assertThat(submitted.at("/impact/risk/likelihood").asInt()).as("what was written stays").isEqualTo(3);
        assertThat(submitted.at("/modules/risk/likelihood").asInt()).isEqualTo(4);
        assertThat(submitted.at("/derived/riskScore").asInt()).isEqualTo(16);
        sandbox.logInToJira(browser, "petra");
        browser.open(sandbox.jira("/secure/TandemReview.jspa?id=" + draft.path("id").asText())).see(".tandem-review-modules", "low score (below 2.5) to " + COMPONENT)
            .see(".tandem-review-modules", "4 × 4 = 16").see(".tandem-review-modules", "3 × 4 = 12").screenshot("scorecard-review-en");
    }

    private void criteriaAreChanged() {
        browser.open(sandbox.jira(PAGE + "&view=criteria")).see("[data-group=FEASIBILITY]", "Technology maturity").screenshot("scorecard-criteria-en");
        browser.click("[data-group=FEASIBILITY] > button").type("[data-criterion=new] [name=name]", "Licences").type("[data-criterion=new] [name=question]", "May we use it?");
        for (int score = 1; score <= 5; score++) {
            browser.type("[data-criterion=new] [name=anchor-" + score + "]", "Anchor " + score);
        }
        browser.click("#tandem-scorecard-criteria-save").waitUntil("it is saved", () -> !browser.list("[data-criterion^=own-]").isEmpty());
        browser.open(sandbox.jira(PAGE)).see(".tandem-scorecard-map", "Licences");
    }

    private void readersRead(long component) {
        sandbox.logInToJira(browser, "guest");
        browser.open(sandbox.jira(PAGE + "&component=" + component)).see("[data-criterion=modularity]", "Everything shares one table.").seeNo("#tandem-scorecard-assess");
        browser.open(sandbox.jira(PAGE + "&view=criteria")).see(".tandem-scorecard-criteria", "Licences").seeNo("#tandem-scorecard-criteria-save");
        assertThat(sandbox.call("ghost", "GET", "/tandem/1.0/scorecards?project=DEMO", null).statusCode()).isEqualTo(404);
    }

    private void inHalfAYear(long component) throws IOException {
        sandbox.moveClock(Duration.ofDays(181));
        assertThat(card().path("low").asBoolean()).as("what is too old does not count").isFalse();
        sandbox.logInToJira(browser, "wei");
        browser.open(sandbox.jira(PAGE + "&view=due")).see(row(component), COMPONENT).see(row(component), "模块性").screenshot("scorecard-due-zh");
        browser.open(sandbox.jira(PAGE)).see(".tandem-scorecard-map", "团队熟悉程度").see(row(component), "–").screenshot("scorecard-map-zh");
    }
}
