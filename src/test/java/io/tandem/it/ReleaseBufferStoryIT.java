package io.tandem.it;

import static io.tandem.it.support.ReviewCalls.good;
import static io.tandem.it.support.ReviewCalls.together;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.tandem.it.support.Browser;
import io.tandem.it.support.ReviewCalls;
import io.tandem.it.support.RunningSandbox;
import io.tandem.sandbox.jira.model.ProjectRow;
import io.tandem.sandbox.jira.model.VersionRow;
import io.tandem.sandbox.jira.store.ProjectStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.After;
import org.junit.Test;

/** A release gets a buffer; a debt planned into it, a hold and the days that pass draw on it, and the chart says so; on one node and on two. */
public class ReleaseBufferStoryIT {
    private static final String JOB = "io.tandem.plan.buffer";
    private final List<AutoCloseable> open = new ArrayList<>();
    private RunningSandbox sandbox = RunningSandbox.get();
    private String name;
    private long release;

    @After
    public void close() throws Exception {
        sandbox.resetClock();
        for (AutoCloseable each : open) {
            each.close();
        }
    }

    private Browser browser(Browser browser) {
        open.add(browser);
        return browser;
    }

    private void release() {
        ProjectStore projects = sandbox.server().jiraContent().store().projects();
        ProjectRow project = projects.find("DEMO").orElseThrow();
        name = "Buffer " + UUID.randomUUID().toString().substring(0, 8);
        release = projects.save(new VersionRow(0, project.id(), name, "", null, null, false, false, 0)).id();
    }

    /** An issue of the release. */
    private String issue(String estimate) {
        String tracking = estimate.isEmpty() ? "" : ",'timetracking':{'originalEstimate':'" + estimate + "'}";
        return call("dev", "POST", "/api/2/issue", "{'fields':{'project':{'key':'DEMO'},'issuetype':{'name':'Task'},'summary':'Buffer work','fixVersions':[{'name':'" + name + "'}]" + tracking + "}}").path("key").asText();
    }

    private JsonNode call(String user, String method, String path, String body) {
        return good(sandbox.call(user, method, path, body == null ? null : body.replace('\'', '"')));
    }

    private String address() {
        return "/tandem/1.0/buffers/DEMO/" + release;
    }

    private JsonNode read() {
        return call("petra", "GET", address(), null);
    }

    private void planned() {
        int version = call("petra", "PUT", address(), "{'version':0,'rule':'HALF'}").path("version").asInt();
        call("petra", "POST", address() + "/baseline", "{'version':" + version + "}");
    }

    private double drawn(String cause) {
        for (JsonNode total : read().path("causes")) {
            if (total.path("cause").asText().equals(cause)) {
                return total.path("days").asDouble();
            }
        }
        return 0;
    }

    private JsonNode debt(double days) {
        return call("dev", "POST", "/tandem/1.0/debts", "{'project':'DEMO','title':'Retries hide time-outs','kind':'CODE','principal':" + days + ",'interest':1,'likelihood':0.5,'targetRelease':'" + name
            + "','decision':{'state':'PLANNED'}}");
    }

    private void decide(JsonNode debt, double days, String targetRelease, String state) {
        JsonNode now = call("dev", "GET", "/tandem/1.0/debts/" + debt.path("id").asText(), null);
        call("dev", "PUT", "/tandem/1.0/debts/" + debt.path("id").asText(), "{'version':" + now.path("version").asInt() + ",'title':'Retries hide time-outs','kind':'CODE','principal':" + days
            + ",'interest':1,'likelihood':0.5" + (targetRelease.isEmpty() ? "" : ",'targetRelease':'" + targetRelease + "'") + ",'decision':{'state':'" + state + "'}}");
    }

    private void tomorrow() {
        sandbox.moveClock(Duration.ofDays(1));
        sandbox.runJob(JOB);
    }

    @Test
    public void aReleaseGetsABufferAndTheChartSaysWhyItGoes() {
        release();
        String key = issue("4d");
        issue("2w");
        issue("6d");
        Browser petra = browser(new Browser());
        sandbox.logInToJira(petra, "petra");
        petra.open(sandbox.jira("/projects/DEMO?selectedItem=tandem-release-buffer&release=" + release)).see(".tandem-buffer-empty", "This release has no buffer yet").screenshot("release-buffer-empty-en");
        petra.click("#tandem-buffer-begin").see("#tandem-buffer-proposal", "3 open issues with 20 working days").screenshot("release-buffer-settings-en");
        petra.clickText("Save and make the plan").see("#tandem-buffer-zone", "GREEN").see(".tandem-buffer-tiles", "0 of 5 working days");
        JsonNode debt = debt(1);
        petra.open(petra.url()).see(".tandem-buffer-table", "Retries hide time-outs").see(".tandem-buffer-tiles", "1 of 5 working days").see("#tandem-buffer-zone", "YELLOW");
        decide(debt, 1, "", "OPEN");
        assertThat(drawn("DEBT")).isZero();
        drawByHand(petra);
        call("dev", "POST", "/api/2/issue/" + key + "/worklog?adjustEstimate=new&newEstimate=3d", "{'timeSpent':'2d'}");
        tomorrow();
        assertThat(drawn("DELAY")).as("2 days logged, 3 to go, 2 planned").isEqualTo(3);
        tomorrow();
        assertThat(read().path("points")).hasSize(3);
        petra.open(petra.url()).see("#tandem-buffer-zone", "RED").screenshot("release-buffer-en");
        assertThat(petra.list(".tandem-buffer-course .tandem-chart-mark")).hasSize(3);
        assertThat((String) petra.script("return document.querySelector('#tandem-buffer-fever desc').textContent")).contains("act now", "There are 3 days in the chart");
        assertThat(petra.listScriptErrors()).isEmpty();
        inChineseAndNarrow();
    }

    private void drawByHand(Browser petra) {
        petra.open(petra.url()).click("#tandem-buffer-draw-open").type("#tandem-buffer-days", "1,5").clickText("Write into the ledger").see("#tandem-buffer-draw .error", "Say why.");
        petra.type("#tandem-buffer-comment", "The test bank was down").clickText("Write into the ledger").see(".tandem-buffer-table", "The test bank was down").see(".tandem-buffer-table", "+1.5");
        assertThat(drawn("HOLD")).isEqualTo(1.5);
        petra.click("tr[data-cause=HOLD] .tandem-buffer-tools .aui-button").type("tr form input.text", "It was up again").click("tr form .aui-button-primary").see(".tandem-buffer-table", "It was up again");
        assertThat(drawn("HOLD")).isZero();
        petra.listScriptErrors();
    }

    private void inChineseAndNarrow() {
        Browser wei = browser(new Browser(400, 900));
        sandbox.logInToJira(wei, "wei");
        wei.open(sandbox.jira("/projects/DEMO?selectedItem=tandem-release-buffer&release=" + release)).see("#tandem-buffer-zone", "红区").see(".tandem-buffer-ledger", "账本").screenshot("release-buffer-narrow-zh");
        assertThat(wei.has("#tandem-buffer-settings-open")).as("wei does not lead the project").isFalse();
    }

    @Test
    public void aReleaseWithoutEstimatesSaysWhatIsMissing() {
        release();
        issue("");
        call("petra", "PUT", address(), "{'version':0,'rule':'HALF'}");
        String refused = sandbox.call("petra", "POST", address() + "/baseline", "{\"version\":1}").body();
        assertThat(refused).contains("none of the 1 open issues has an original or remaining estimate");
        assertThat(read().path("missing").toString()).contains("There is no plan yet");
    }

    @Test
    public void anApprovedChangeDrawsAndALapsedOneGivesBack() {
        release();
        issue("8w");
        planned();
        ReviewCalls reviews = new ReviewCalls(sandbox);
        String issue = reviews.unusedIssue();
        String proposal = ReviewCalls.proposal(issue).toString().replace("\"rollback\"", "\"release\":\"" + name + "\",\"rollback\"");
        JsonNode review = good(reviews.submit(1, good(sandbox.call("dev", "POST", "/tandem/1.0/reviews", proposal))));
        assertThat(drawn("CHANGE")).isZero();
        List.of("petra", "emil", "ada").forEach(member -> good(reviews.vote(1, member, review, "APPROVE")));
        assertThat(drawn("CHANGE")).as("(2 + 4 · 3 + 8) ÷ 6").isEqualTo(3.67);
        good(reviews.editIssue(1, review, "{\"summary\":\"Something else altogether\",\"description\":\"And " + "much ".repeat(100) + "more\",\"timetracking\":{\"originalEstimate\":\"9w\"}}"));
        assertThat(reviews.read(1, review).path("state").asText()).isEqualTo("LAPSED");
        assertThat(drawn("CHANGE")).isZero();
        assertThat(reviews.isChainIntact(1)).isTrue();
    }

    @Test
    public void onTwoNodesASourceIsDrawnOnce() {
        sandbox = RunningSandbox.twoNodes();
        release();
        issue("8w");
        planned();
        JsonNode debt = debt(2);
        for (int round = 3; round < 8; round++) {
            int days = round;
            String id = debt.path("id").asText();
            int version = call("dev", "GET", "/tandem/1.0/debts/" + id, null).path("version").asInt();
            String body = String.format(Locale.ROOT, "{\"version\":%d,\"title\":\"Retries hide time-outs\",\"kind\":\"CODE\",\"principal\":%d,\"interest\":1,\"likelihood\":0.5,\"targetRelease\":\"%s\"}", version, days, name);
            together(() -> sandbox.call(1, "dev", "PUT", "/tandem/1.0/debts/" + id, body), () -> sandbox.call(2, "dev", "PUT", "/tandem/1.0/debts/" + id, body));
            assertThat(drawn("DEBT")).as("round " + round).isEqualTo(days);
        }
        sandbox.moveClock(Duration.ofDays(1));
        together(() -> sandbox.runJob(1, JOB), () -> sandbox.runJob(2, JOB));
        assertThat(read().path("points")).hasSize(2);
        assertThat(drawn("DEBT")).isEqualTo(7);
        assertThat(new ReviewCalls(sandbox).isChainIntact(2)).isTrue();
    }
}
