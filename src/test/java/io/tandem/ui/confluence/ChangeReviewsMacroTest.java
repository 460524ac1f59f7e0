package io.tandem.ui.confluence;

import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.testing.Bundles;
import io.tandem.wiki.macro.ReviewAnswer;
import io.tandem.wiki.macro.ReviewAnswer.Kind;
import io.tandem.wiki.macro.ReviewLine;
import io.tandem.wiki.macro.ReviewQuestion;
import io.tandem.wiki.macro.ReviewQuestion.Which;
import io.tandem.wiki.macro.ViewedReviews;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.Test;

/** The macro with its real template and texts, escaped and allowlisted as the product does it. */
public class ChangeReviewsMacroTest {
    private static final Instant DUE = Instant.parse("2026-11-24T12:00:00Z");
    private final List<ReviewQuestion> asked = new ArrayList<>();
    private ReviewAnswer answer = shown(false, line("Replace the client", "IN_REVIEW"));
    private Locale language = Locale.ENGLISH;

    private static ReviewLine line(String title, String state) {
        return new ReviewLine(title, "DEMO-1", "https://jira.example/browse/DEMO-1", state, DUE);
    }

    private static ReviewAnswer shown(boolean more, ReviewLine... lines) {
        return new ReviewAnswer(Kind.SHOWN, List.of(lines), more, "");
    }

    private String show(String... parameters) {
        Map<String, String> given = new HashMap<>();
        for (int i = 0; i < parameters.length; i += 2) {
            given.put(parameters[i], parameters[i + 1]);
        }
        ViewedReviews reviews = new ViewedReviews(question -> {
            asked.add(question);
            return answer;
        }, Clock.fixed(DUE, ZoneOffset.UTC));
        return new ChangeReviewsMacro(reviews, new MacroTemplates(), new Bundles("tandem-macro", language)).execute(given, "", null).replaceAll("\\s+", " ");
    }

    @Test
    public void aRowHasTheIssueTheChangeItsStateAndWhenItIsDue() {
        String html = show("project", "demo");
        assertThat(html).contains("<caption>Change reviews in DEMO</caption>", "<th class=\"confluenceTh\" scope=\"col\">Decision due</th>",
            "<a href=\"https://jira.example/browse/DEMO-1\">DEMO-1</a>", "<td class=\"confluenceTd\">Replace the client</td>",
            "<span class=\"aui-lozenge aui-lozenge-inprogress\">In review</span>", "<td class=\"confluenceTd\">Nov 24, 2026</td>");
        assertThat(html).doesNotContain("tandem.macro", "$", "Only the first");
        language = Locale.SIMPLIFIED_CHINESE;
        assertThat(show("project", "DEMO")).contains("2026年11月24日").doesNotContain("tandem.macro", "In review", "Change reviews");
    }

    @Test
    public void everyStateHasItsColourAndAnUnknownOneItsName() {
        Map.of("APPROVED", "success", "IMPLEMENTED", "success", "VERIFIED", "success", "REJECTED", "removed", "LAPSED", "removed", "IN_REVIEW", "inprogress").forEach((state, colour) -> {
            answer = shown(false, line("t", state));
            assertThat(show("project", "DEMO")).contains("<span class=\"aui-lozenge aui-lozenge-" + colour + "\">").doesNotContain(">" + state + "<");
        });
        for (String state : List.of("DRAFT", "WITHDRAWN", "CHANGES_REQUESTED")) {
            answer = shown(false, line("t", state));
            assertThat(show("project", "DEMO")).contains("<span class=\"aui-lozenge\">").doesNotContain(">" + state + "<");
        }
        answer = shown(false, line("t", "PONDERED"));
        assertThat(show("project", "DEMO")).contains("<span class=\"aui-lozenge\">PONDERED</span>");
    }

    @Test
    public void whatIsHostileIsShownAsText() {
        String title = "<script>alert(1)</script>\"><img src=x onerror='go()'>&amp;$reviews.class #set($x=1)";
        answer = shown(false, new ReviewLine(title, "<i>DEMO-1</i>", "https://jira.example/\" onclick=\"go()", "<u>STATE</u>", null));
        String html = show("project", "DEMO");
        assertThat(html).contains("&lt;script&gt;alert(1)&lt;/script&gt;&quot;&gt;&lt;img src=x onerror=&#39;go()&#39;&gt;&amp;amp;$reviews.class #set($x=1)", "&lt;i&gt;DEMO-1&lt;/i&gt;", "&lt;u&gt;STATE&lt;/u&gt;",
            "href=\"https://jira.example/&quot; onclick=&quot;go()\"", "<td class=\"confluenceTd\">–</td>");
        assertThat(html).doesNotContain("<script", "<img", "<i>", "<u>", "\" onclick");
    }

    @Test
    public void onlyWebAddressesAreLinks() {
        for (String address : List.of("javascript:alert(1)", "data:text/html,x", "//evil.example", " https://x", "")) {
            answer = shown(false, new ReviewLine("t", "DEMO-1", address, "DRAFT", null));
            assertThat(show("project", "DEMO")).as(address).contains("<td class=\"confluenceTd\">DEMO-1</td>").doesNotContain("<a ");
            answer = new ReviewAnswer(Kind.LEAVE_NEEDED, List.of(), false, address);
            assertThat(show("project", "DEMO")).as(address).contains("let Confluence read Jira").doesNotContain("<a ");
        }
    }

    @Test
    public void moreThanWasAskedForIsSaid() {
        answer = shown(true, line("t", "DRAFT"));
        assertThat(show("project", "DEMO", "limit", "7")).contains("<p class=\"tandem-macro-note\">Only the first 7 are shown; the rest is in Jira.</p>");
    }

    @Test
    public void everyFailureIsOneSentenceInTheReadersLanguage() {
        Map<Kind, String> sentences = Map.of(Kind.LOG_IN, "Log in to see the change reviews.", Kind.NOT_VISIBLE, "There is no project DEMO in Jira, or you may not see it.",
            Kind.NOT_LINKED, "Confluence is not linked to a Jira; an administrator can set up the application link.",
            Kind.DOWN, "Jira does not answer at the moment. The change reviews will be here again when it does.",
            Kind.LEAVE_NEEDED, "To see the change reviews here, let Confluence read Jira for you. <a href=\"https://wiki.example/oauth\">Allow access</a>");
        for (Kind kind : Kind.values()) {
            if (kind != Kind.SHOWN) {
                answer = new ReviewAnswer(kind, List.of(), false, kind == Kind.LEAVE_NEEDED ? "https://wiki.example/oauth" : "");
                language = Locale.ENGLISH;
                assertThat(show("project", "DEMO")).as(kind.name()).isEqualTo("<div class=\"tandem-macro\"> <p class=\"tandem-macro-note\">" + sentences.get(kind) + "</p> </div> ");
                language = Locale.SIMPLIFIED_CHINESE;
                assertThat(show("project", "DEMO")).as(kind.name()).containsPattern("\\p{IsHan}{4,}").doesNotContain("tandem.macro.", "<table");
            }
        }
    }

    @Test
    public void nothingToShowIsSaidForWhatWasAsked() {
        answer = shown(false);
        assertThat(show("project", "DEMO")).contains("No open change reviews in DEMO that you can see.").doesNotContain("<table");
        assertThat(show("project", "DEMO", "state", "awaiting")).contains("No change reviews of DEMO are waiting for a decision, as far as you can see.");
        assertThat(show("project", "DEMO", "state", "All")).contains("No change reviews in DEMO that you can see.");
    }

    @Test
    public void withoutAProjectsKeyJiraIsNotAsked() {
        for (String project : Arrays.asList(null, "", "  ", "1DEMO", "DE MO", "<b>", "DEMO OR project = SEC", "A")) {
            assertThat(show("project", project)).as(project).contains("Edit this macro and give the key of a Jira project.").doesNotContain("<b>");
        }
        assertThat(show()).contains("Edit this macro");
        assertThat(asked).isEmpty();
    }

    @Test
    public void parametersThatMakeNoSenseFallBackToTheUsual() {
        show("project", " demo ", "state", "nonsense", "limit", "many");
        show("project", "DEMO", "state", "AWAITING", "limit", "5000");
        show("project", "DEMO", "state", "all", "limit", "0");
        show("project", "DEMO", "limit", "99999999999");
        assertThat(asked).containsExactly(new ReviewQuestion("DEMO", Which.OPEN, ReviewQuestion.USUAL), new ReviewQuestion("DEMO", Which.AWAITING, ReviewQuestion.MOST),
            new ReviewQuestion("DEMO", Which.ALL, 1), new ReviewQuestion("DEMO", Which.OPEN, ReviewQuestion.USUAL));
    }
}
