package io.tandem.ui.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import io.tandem.adapter.confluence.LinkedJiraReports;
import io.tandem.testing.Bundles;
import io.tandem.testing.wiki.FakeJiraLink;
import io.tandem.wiki.macro.ViewedReports;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.Test;

/** The macro with its real template and texts, from what Jira answers to what a page shows. */
public class JointReportMacroTest {
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-20T10:15:30Z"), ZoneOffset.UTC);
    private FakeJiraLink jira = new FakeJiraLink().answering(200, recorded());
    private Locale language = Locale.ENGLISH;
    private String output = "display";

    private static String recorded() {
        try (InputStream in = JointReportMacroTest.class.getResourceAsStream("/recordings/tandem/joint.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    /** With plain spaces: newer Javas put a narrow one before the half of the day. */
    private String show(String... parameters) {
        Map<String, String> given = new HashMap<>();
        for (int i = 0; i < parameters.length; i += 2) {
            given.put(parameters[i], parameters[i + 1]);
        }
        ConversionContext context = mock(ConversionContext.class);
        when(context.getOutputType()).thenReturn(output);
        ViewedReports reports = new ViewedReports(new LinkedJiraReports(jira.service()), NOW);
        return new JointReportMacro(reports, new MacroTemplates(), new Bundles(language, "tandem-macro", "tandem-joint", "tandem-joint-between"), NOW).execute(given, "", context).replaceAll("[\\s\\u202f]+", " ");
    }

    private static String row(String html, String figure) {
        int start = html.indexOf("data-figure=\"" + figure + "\"");
        return html.substring(start, html.indexOf("</tr>", start));
    }

    @Test
    public void threeTablesSayFigureValueStatusAndCourse() {
        String html = show("projects", "pay, SHOP");
        assertThat(html).contains("Joint report of PAY, SHOP, Aug 29, 2026 to Nov 20, 2026 · component Billing", "<caption>Technical</caption>", "<caption>Delivery</caption>", "<caption>Between</caption>",
            "Read from Jira on Nov 20, 2026, 10:15 AM UTC.").doesNotContain("tandem.macro", "tandem.joint.", "$r");
        assertThat(row(html, "scheduleDeviationRate")).contains("data-value=\"25.0\"", "<strong>25 % late</strong>", "aui-lozenge-moved\">Watch</span>", "Rising", "50 % of the issues have a start",
            "<svg class=\"tandem-sparkline\" role=\"img\"", "<title>Schedule deviation</title><desc>1 %; 2 %; 4 %; 8 %</desc>", ">Show 12 issues</a>");
        assertThat(row(html, "debtRatio")).contains("3.4 % · Grade A").doesNotContain("<a ", "javascript");
        assertThat(row(html, "qualityGate")).contains("<strong>Failed</strong>", "aui-lozenge-error\">Bad");
        assertThat(row(html, "throughput")).contains("<strong>8.25 per week</strong>", "<small>85 % within: 1,235 days</small>", "<td class=\"confluenceTd\">–</td>");
        assertThat(row(html, "workInProgress")).contains("<strong>17</strong>", ">SOMETHING_NEW</td>");
    }

    @Test
    public void whatIsMissingOldOrNotBuiltIsSaid() {
        String html = show("projects", "PAY");
        assertThat(row(html, "cycleTime")).contains("data-value=\"\"", "<strong>–</strong>", "Only 2 issues were done; 5 are needed.", "Too few data");
        assertThat(row(html, "utilisation")).contains("<strong>–</strong>", "Nothing to compute this from in the period.", "No data");
        assertThat(row(html, "coverage")).contains("silent since Nov 18, 2026");
        assertThat(html).contains("The figures of SHOP are not built yet.", "The figures of NEW are being built", "Jira’s changes are taken in up to Nov 20, 2026, 10:00 AM UTC.");
    }

    @Test
    public void linksLeadIntoJiraWithTheWholeSearch() {
        String html = show("projects", "PAY");
        String address = row(html, "scheduleDeviationRate").replaceAll(".*href=\"([^\"]*)\".*", "$1");
        assertThat(address).startsWith(FakeJiraLink.JIRA + "/issues/?jql=");
        assertThat(URLDecoder.decode(address.substring(address.indexOf('=') + 1), StandardCharsets.UTF_8)).isEqualTo("project in (\"PAY\", \"SHOP\") AND due < now()");
        assertThat(row(html, "coverage")).contains("href=\"https://sonar.example/component?id=pay&amp;x=1\">Open the source</a>");
    }

    @Test
    public void causesOfAReleaseAddUpAsShown() {
        String html = show("projects", "PAY");
        assertThat(html).contains("PAY 2.4", "Dec 9, 2026 (50 %), Dec 15, 2026 (85 %)", "6 working days late", "10 person-days more than planned", ">3.3 person-days: Waiting</a>", "3.3 person-days: Blocked",
            "3.4 person-days: Estimate error", "Buffer used: 80 % (red)", "SHOP 1.0", "No baseline is taken.").doesNotContain("On hold");
    }

    /** A hundred and more person-days would lose their tenths elsewhere. */
    @Test
    public void largeCausesAddUpAsWell() {
        jira = new FakeJiraLink().answering(200, recorded().replace("\"deviationPersonDays\":10.0", "\"deviationPersonDays\":340.0").replace("\"name\":\"Estimate error\",\"personDays\":3.333334", "\"name\":\"Estimate error\",\"personDays\":333.333334"));
        assertThat(show("projects", "PAY")).contains("340 person-days more than planned", ">3.3 person-days: Waiting</a>", "3.3 person-days: Blocked", "333.4 person-days: Estimate error");
    }

    @Test
    public void whereNothingCanBeDrawnCharactersAndWordsStandInForIt() {
        for (String kind : List.of("pdf", "word", "email", "feed", "html_export")) {
            output = kind;
            String html = show("projects", "PAY");
            assertThat(html).as(output).doesNotContain("<svg", "<details", "<script", "javascript:");
            assertThat(row(html, "scheduleDeviationRate")).as(output).contains("▁▂▄█ Rising");
            assertThat(row(html, "coverage")).as(output).contains("▁·█");
            assertThat(html).as(output).contains("<ol>", "How the figures are computed", "Left out: 3 due before they started");
        }
        output = "preview";
        assertThat(show("projects", "PAY")).contains("<svg", "<details");
    }

    @Test
    public void whatIsHostileIsShownAsText() {
        String html = show("projects", "PAY");
        assertThat(html).contains("&lt;script&gt;alert(1)&lt;/script&gt; <sup>", "data-figure=\"&lt;b&gt;odd&lt;/b&gt;\"", "<title>&lt;script&gt;alert(1)&lt;/script&gt;</title>", "<strong>0</strong>", "Steady",
            "a &lt; b &amp; &quot;c&quot;").doesNotContain("<script", "<b>odd");
    }

    @Test
    public void parametersAreAskedAsGiven() {
        show("projects", "pay shop", "component", "Web & App", "release", "2.4", "period", "26", "sections", "technical, Between");
        show("filter", "10010", "period", "2026-07-01/2026-09-30");
        show("projects", "PAY");
        assertThat(jira.asked).containsExactly(
            "/rest/tandem/1.0/joint?project=PAY%2CSHOP&component=Web+%26+App&release=2.4&from=2026-05-23&sections=TECHNICAL%2CBETWEEN",
            "/rest/tandem/1.0/joint?project=&filter=10010&from=2026-07-01&to=2026-10-01",
            "/rest/tandem/1.0/joint?project=PAY");
    }

    @Test
    public void onlyTheFiguresAskedForAreShown() {
        assertThat(show("projects", "PAY", "figures", "throughput, coverage")).contains("data-figure=\"throughput\"", "data-figure=\"coverage\"").doesNotContain("data-figure=\"cycleTime\"", "<caption>Between");
        assertThat(show("projects", "PAY", "figures", "throughput, velocity")).contains("Parameter “figures”: there is no figure “velocity” here.", "There are: coverage, debtRatio").doesNotContain("<table");
    }

    @Test
    public void aWrongParameterIsNamedAndJiraNotAsked() {
        assertThat(show()).contains("Parameter “projects”:");
        assertThat(show("projects", "1PAY")).contains("Parameter “projects”: “1PAY” is no project key.");
        assertThat(show("projects", "AA BB CC DD EE FF GG HH II JJ KK")).contains("at most 10 projects");
        assertThat(show("projects", "PAY", "filter", "10010")).contains("Parameter “filter”: give either");
        assertThat(show("filter", "mine")).contains("Parameter “filter”: “mine”");
        for (String period : List.of("0", "521", "soon", "2026-02-30/2026-03-01", "2026-03-02/2026-03-01", "-1")) {
            assertThat(show("projects", "PAY", "period", period)).as(period).contains("Parameter “period”: “" + period + "”");
        }
        assertThat(show("projects", "PAY", "sections", "technical, <i>code</i>")).contains("Parameter “sections”: there is no section “&lt;I&gt;CODE&lt;/I&gt;”");
        assertThat(show("projects", "PAY", "component", "x".repeat(256))).contains("Parameter “component”: at most 255 characters.");
        assertThat(show("projects", "PAY", "figures", "a.b")).contains("Parameter “figures”");
        assertThat(jira.asked).isEmpty();
    }

    @Test
    public void everyFailureIsOneSentenceInTheReadersLanguage() {
        Map<FakeJiraLink, String> failures = Map.of(
            new FakeJiraLink().missing(), "Confluence is not linked to a Jira", new FakeJiraLink().silent(), "Jira does not answer at the moment.",
            new FakeJiraLink().answering(503, "<html>"), "Jira does not answer at the moment.", new FakeJiraLink().answering(200, "<html>"), "Jira does not answer at the moment.",
            new FakeJiraLink().answering(200, "{}"), "Jira does not answer at the moment.", new FakeJiraLink().answering(401, ""), "Log in to see the joint report.",
            new FakeJiraLink().answering(404, "{}"), "One of these projects does not exist in Jira, or you may not see it.",
            new FakeJiraLink().wantingLeave(), "let Confluence read Jira for you. <a href=\"https://wiki.example/oauth\">Allow access</a>",
            new FakeJiraLink().answering(400, "{\"errors\":[{\"code\":\"x\",\"field\":\"from\",\"message\":\"Too <long>.\"}]}"), "Parameter “period”: Too &lt;long&gt;.");
        failures.forEach((link, sentence) -> {
            jira = link;
            language = Locale.ENGLISH;
            assertThat(show("projects", "PAY")).as(sentence).contains(sentence).doesNotContain("<table");
            language = Locale.SIMPLIFIED_CHINESE;
            assertThat(show("projects", "PAY")).as(sentence).containsPattern("\\p{IsHan}{2,}").doesNotContain("tandem.macro.", "<table");
        });
    }

    @Test
    public void inChineseAllIsChinese() {
        language = Locale.SIMPLIFIED_CHINESE;
        assertThat(show("projects", "PAY")).contains("PAY, SHOP 的联合报告，2026年8月29日 至 2026年11月20日", "晚 6 个工作日").doesNotContain("tandem.macro", "tandem.joint.", "working days", "Read from");
    }

    /** Read once and kept, a page of it takes far less than people notice. */
    @Test
    public void aWarmPageIsQuick() {
        ViewedReports reports = new ViewedReports(new LinkedJiraReports(jira.service()), NOW);
        JointReportMacro macro = new JointReportMacro(reports, new MacroTemplates(), new Bundles(language, "tandem-macro", "tandem-joint", "tandem-joint-between"), NOW);
        for (int i = 0; i < 50; i++) {
            macro.execute(Map.of("projects", "PAY"), "", null);
        }
        long start = java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        macro.execute(Map.of("projects", "PAY"), "", null);
        long milliseconds = (java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1_000_000;
        System.out.println("joint report, warm: " + milliseconds + " ms");
        assertThat(milliseconds).isLessThan(150);
        assertThat(jira.asked).hasSize(1);
    }
}
