package io.tandem.it;

import static io.tandem.it.support.ReviewCalls.good;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.tandem.it.support.Browser;
import io.tandem.it.support.RunningSandbox;
import io.tandem.sandbox.jira.model.ProjectRow;
import io.tandem.sandbox.jira.model.VersionRow;
import io.tandem.sandbox.jira.store.ProjectStore;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.Test;

/** A release gets a baseline; its scope, a date and an estimate change; the page says what changed, what the work is worth and why it takes longer. */
public class BaselineStoryIT {
    private final RunningSandbox sandbox = RunningSandbox.get();
    private final ProjectStore projects = sandbox.server().jiraContent().store().projects();
    private final ProjectRow project = projects.find("DEMO").orElseThrow();
    private final String name = "Baseline " + UUID.randomUUID().toString().substring(0, 8);
    private long release;

    private void release(LocalDate due) {
        release = projects.save(new VersionRow(release, project.id(), name, "", LocalDate.now().minusDays(14), due, false, false, 0)).id();
    }

    private String issue(String estimate) {
        return call("POST", "/api/2/issue", "{'fields':{'project':{'key':'DEMO'},'issuetype':{'name':'Task'},'summary':'Planned <b>work</b>','fixVersions':[{'name':'" + name + "'}]"
            + (estimate.isEmpty() ? "" : ",'timetracking':{'originalEstimate':'" + estimate + "'}") + "}}").path("key").asText();
    }

    private JsonNode call(String method, String path, String body) {
        return good(sandbox.call("petra", method, path, body == null ? null : body.replace('\'', '"')));
    }

    @Test
    public void aReleaseGetsABaselineAndThePageSaysWhatBecameOfIt() {
        release(LocalDate.now().plusDays(14));
        String larger = issue("2d");
        String leaving = issue("3d");
        issue("");
        try (Browser petra = new Browser()) {
            sandbox.logInToJira(petra, "petra");
            petra.open(sandbox.jira("/projects/DEMO?selectedItem=tandem-baselines&release=" + release)).see(".tandem-baseline-empty", "This release has no baseline yet").screenshot("baselines-empty-en");
            petra.click("#tandem-baseline-begin").type("#tandem-baseline-name", "Plan <i>A</i>").click("#tandem-baseline-take button[type=submit]");
            petra.see(".tandem-baseline-table", "Plan <i>A</i>").see(".tandem-baseline-table", "CURRENT").see("#tandem-baseline-one", "Nothing changed in scope and estimates.");
            call("PUT", "/api/2/issue/" + larger, "{'fields':{'timetracking':{'originalEstimate':'4d'}}}");
            call("PUT", "/api/2/issue/" + leaving, "{'fields':{'fixVersions':[]}}");
            String added = issue("1d");
            release(LocalDate.now().plusDays(21));
            petra.open(petra.url()).see("#tandem-baseline-lines tr[data-change=ADDED]", added).see("#tandem-baseline-lines tr[data-change=REMOVED]", leaving).see("#tandem-baseline-lines tr[data-change=CHANGED]", "2 → 4 (+2)");
            petra.see(".tandem-baseline-facts", "5 working days later").see("[data-figure=requirementVolatility]", "100%").see("[data-figure=spi]", "Off plan");
            petra.see(".tandem-baseline-sums tr[data-cause=scope-added]", "+3").see(".tandem-baseline-sums tfoot", "+3").see("#tandem-baseline-value", "Planned (PV)").screenshot("baselines-en");
            petra.click(".tandem-baseline-sums tr[data-cause=scope-added] button").see("#tandem-baseline-cause-issues", larger);
            assertThat(petra.listScriptErrors()).isEmpty();
        }
        try (Browser wei = new Browser(400, 1400)) {
            sandbox.logInToJira(wei, "wei");
            wei.open(sandbox.jira("/projects/DEMO?selectedItem=tandem-baselines&release=" + release)).see("#tandem-baseline-one", "挣值").screenshot("baselines-narrow-zh");
            assertThat(wei.has("#tandem-baseline-open")).as("developers only read").isFalse();
        }
    }
}
