package io.tandem.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.tandem.it.support.Browser;
import io.tandem.it.support.RunningSandbox;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** While a change is assessed, the form says what it does to the release and proposes what it affects; the board reads the same: through the built JAR in a browser, in both languages. */
public class ReviewAssessmentStoryIT {
    private static final String RELEASE = "1.2 Instant payments";
    private static final String EFFECT = ".tandem-review-effect";

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
    public void theFormSaysWhatTheChangeDoes() throws IOException {
        sandbox.logInToJira(browser, "dev");
        String issue = issueOfTheRelease();
        browser.open(form(issue)).find("select#tandem-impact-release");
        browser.see(EFFECT, "No release is named").see(EFFECT, "Technical debt of the project").screenshot("review-assessment-1-nothing-yet-en");

        browser.choose("#tandem-impact-release", RELEASE).see(EFFECT, "Estimate the schedule or the effort").see(EFFECT, "Finished with 85 % certainty");
        estimate("effort", "60", "50", "90");
        browser.see(".tandem-review-estimates", "Low, likely and high must come in this order");
        estimate("effort", "40", "50", "90");
        browser.see(EFFECT, "working days later at P85").see(EFFECT, "person-days this project takes for one").see("#tandem-review-cost", "0.00");

        browser.type("#tandem-impact-components", "Ledger,").see("#tandem-review-related", "Open work on the same component: Ledger");
        browser.click("#tandem-review-related input[type=checkbox]").see(".tandem-review-tag", "DEMO-").screenshot("review-assessment-2-assessed-en");
        String picked = browser.text(".tandem-review-related-key");
        browser.type("#tandem-title", "Book in the ledger first").clickText("Save draft").see("#tandem-review-state", "DRAFT");
        String review = browser.url();

        sandbox.logInToJira(browser, "petra");
        browser.open(review).see(EFFECT, "working days later at P85").see(".tandem-review-impact-table", picked).screenshot("review-assessment-3-board-en");
        sandbox.logInToJira(browser, "wei");
        browser.open(review).see(EFFECT, "对发布版本的影响").see(EFFECT, "个工作日").screenshot("review-assessment-3-board-zh");
    }

    @Test
    public void aNarrowWindowShowsItAll() throws IOException {
        try (Browser narrow = new Browser(400, 900)) {
            sandbox.logInToJira(narrow, "wei");
            narrow.open(form(issueOfTheRelease())).find("select#tandem-impact-release");
            narrow.choose("#tandem-impact-release", RELEASE).see(EFFECT, "按期完成的概率").screenshot("review-assessment-4-narrow-zh");
        }
    }

    private void estimate(String what, String low, String likely, String high) {
        browser.type("#tandem-impact-" + what + "-low", low).type("#tandem-impact-" + what + "-likely", likely).type("#tandem-impact-" + what + "-high", high);
    }

    private String form(String issue) {
        return sandbox.jira("/secure/TandemReview.jspa?issueKey=" + issue + "&summary=Book%20first");
    }

    /** An open issue of the release in the component, without a review of its own. */
    private String issueOfTheRelease() throws IOException {
        String jql = URLEncoder.encode("project = DEMO AND fixVersion = \"" + RELEASE + "\" AND component = Ledger AND statusCategory != Done ORDER BY key ASC", StandardCharsets.UTF_8);
        for (JsonNode issue : json("/api/2/search?maxResults=50&fields=summary&jql=" + jql).at("/issues")) {
            if (json("/tandem/1.0/reviews?issueKey=" + issue.at("/key").asText()).at("/total").asInt() == 0) {
                return issue.at("/key").asText();
            }
        }
        throw new AssertionError("every issue of the release has a review");
    }

    private JsonNode json(String path) throws IOException {
        return new ObjectMapper().readTree(sandbox.call("dev", "GET", path, null).body());
    }
}
