package io.tandem.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tandem.it.support.Browser;
import io.tandem.it.support.RunningSandbox;
import io.tandem.sandbox.host.Product;
import io.tandem.sandbox.host.platform.LinkGrants;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** The joint report on a page of Confluence: inserted by a person, read by people of all rights, in the browser and where no script runs. */
public class JointReportMacroIT {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String REPORT = "[data-macro-name=tandem-joint-report]";
    private final RunningSandbox sandbox = RunningSandbox.get();
    private Browser browser;

    @Before
    public void open() {
        browser = new Browser(1400, 1600);
        forgetTheGuestsLeave();
    }

    @After
    public void close() {
        sandbox.server().jira().faults().clear();
        browser.close();
        forgetTheGuestsLeave();
    }

    /** Another story may have given it. */
    private void forgetTheGuestsLeave() {
        Product confluence = sandbox.server().confluence();
        LinkGrants.revoke(confluence, confluence.findPeer().orElseThrow(), confluence.users().byName("guest").orElseThrow());
    }

    @Test
    public void aPersonInsertsItAndReadsWhatJiraSays() throws Exception {
        sandbox.logInToConfluence(browser, "petra");
        browser.open(sandbox.confluence("/pages/createpage.action?spaceKey=TEAM")).type("#title", "Joint report").click("[data-macro=tandem-joint-report] summary")
                .type("#macro-tandem-joint-report-projects", "DEMO").screenshot("joint-report-1-browser").click("[data-macro=tandem-joint-report] .cf-insert").click("#rte-button-publish");
        browser.see(REPORT, "Joint report of DEMO").screenshot("joint-report-2-page");
        JsonNode view = JSON.readTree(sandbox.call("petra", "GET", "/tandem/1.0/joint?project=DEMO", null).body());
        for (JsonNode section : view.path("sections")) {
            for (JsonNode figure : section.path("figures")) {
                String shown = browser.find("[data-figure=" + figure.path("key").asText() + "]").getAttribute("data-value");
                assertThat(shown).as(figure.path("key").asText()).isEqualTo(figure.path("value").isNull() ? "" : String.valueOf(figure.path("value").asDouble()));
            }
        }
        assertThat(browser.list(REPORT + " svg")).isNotEmpty();
        browser.click(REPORT + " summary").see(REPORT + " details", "Issues done in the period").screenshot("joint-report-3-how");
        String issues = browser.find("[data-figure=throughput] a").getAttribute("href");
        assertThat(issues).startsWith(sandbox.jira("/issues/?jql="));
        sandbox.logInToJira(browser, "petra");
        browser.open(issues).waitUntil("the issues are listed", () -> browser.text("body").contains("DEMO-"));
        assertThat(browser.listScriptErrors()).isEmpty();
        assertThat(sandbox.server().confluence().addOn().blockedMethods()).isEmpty();
    }

    @Test
    public void whereNoScriptRunsItIsAllThere() throws Exception {
        String page = page("Static report", "projects", "DEMO");
        sandbox.logInToConfluence(browser, "petra");
        for (String output : new String[] {"pdf", "word", "email"}) {
            browser.open(page + "&outputType=" + output).see(REPORT, "Joint report of DEMO").see(REPORT, "How the figures are computed");
            assertThat(browser.list("script")).as(output).isEmpty();
            assertThat(browser.list(REPORT + " svg, " + REPORT + " details")).as(output).isEmpty();
            assertThat(browser.text("[data-figure=throughput]")).as(output).containsPattern("[▁▂▃▄▅▆▇█]{3}");
        }
        browser.open(page + "&outputType=pdf").screenshot("joint-report-4-pdf");
        sandbox.logInToConfluence(browser, "wei");
        browser.open(page).see(REPORT, "联合报告").screenshot("joint-report-5-zh");
    }

    @Test
    public void everyReaderSeesWhatTheyMaySeeInJira() throws Exception {
        String secret = page("Secret report", "projects", "DEMO, SEC");
        sandbox.logInToConfluence(browser, "ada");
        browser.open(secret).see(REPORT, "Joint report of DEMO, SEC");
        sandbox.logInToConfluence(browser, "guest");
        browser.open(secret).see(REPORT, "let Confluence read Jira for you").screenshot("joint-report-9-leave").click(REPORT + " a").click("#grant-allow");
        browser.open(secret).see(REPORT, "you may not see it").screenshot("joint-report-6-hidden");
        assertThat(browser.list(REPORT + " table")).isEmpty();
        String wrong = page("Wrong report", "projects", "DEMO", "period", "soon");
        browser.open(wrong).see(REPORT, "Parameter “period”").screenshot("joint-report-7-wrong");
        String unknown = page("Unknown figure", "projects", "DEMO", "figures", "velocity");
        browser.open(unknown).see(REPORT, "Parameter “figures”");
    }

    @Test
    public void aJiraThatIsDownOrSlowIsSaidInOneSentence() throws Exception {
        String down = page("Report without Jira", "projects", "DEMO", "period", "9");
        sandbox.logInToConfluence(browser, "petra");
        sandbox.server().jira().faults().down();
        browser.open(down).see(REPORT, "Jira does not answer at the moment.").screenshot("joint-report-8-down");
        sandbox.server().jira().faults().clear();
        sandbox.server().jira().faults().slow("/rest/tandem/1.0/joint", Duration.ofSeconds(8));
        long start = System.nanoTime();
        browser.open(down).see(REPORT, "Jira does not answer at the moment.");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(8));
        sandbox.server().jira().faults().clear();
        browser.open(down).see(REPORT, "Joint report of DEMO");
    }

    /** Makes a page with the macro and gives its address. */
    private String page(String title, String... parameters) throws IOException, InterruptedException {
        StringBuilder macro = new StringBuilder("<ac:structured-macro ac:name=\"tandem-joint-report\">");
        for (int index = 0; index < parameters.length; index += 2) {
            macro.append("<ac:parameter ac:name=\"").append(parameters[index]).append("\">").append(parameters[index + 1]).append("</ac:parameter>");
        }
        ObjectNode page = JSON.createObjectNode().put("type", "page").put("title", title);
        page.putObject("space").put("key", "TEAM");
        page.putObject("body").putObject("storage").put("representation", "storage").put("value", macro + "</ac:structured-macro>");
        HttpRequest request = HttpRequest.newBuilder(URI.create(sandbox.confluence("/rest/api/content"))).header("Authorization", "Bearer demo-petra").header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(page.toString())).build();
        HttpResponse<String> made = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(made.statusCode()).as(made.body()).isEqualTo(200);
        return sandbox.confluence("/pages/viewpage.action?pageId=" + JSON.readTree(made.body()).path("id").asText());
    }
}
