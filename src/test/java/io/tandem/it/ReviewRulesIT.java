package io.tandem.it;

import static io.tandem.it.support.ReviewCalls.good;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tandem.it.support.Browser;
import io.tandem.it.support.ReviewCalls;
import io.tandem.it.support.RunningSandbox;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** Each rule of change review as the people concerned meet it in the browser: conditions, another round, rejection, veto, recusal, a stand-in, an emergency, a lapse, the light lane. */
public class ReviewRulesIT {
    private static final String BOARD = "/tandem/1.0/projects/DEMO/board";
    private static final String SEAT = "{'name':'%s','users':['%s'],'required':%s,'veto':%s%s}";
    private static final RunningSandbox SANDBOX = RunningSandbox.get();
    private static final ReviewCalls CALLS = new ReviewCalls(SANDBOX);

    private final RunningSandbox sandbox = SANDBOX;
    private Browser browser;

    @Before
    public void open() {
        browser = new Browser();
    }

    /** The usual three seats stand again for whoever comes next. */
    @After
    public void putEverythingBack() {
        sandbox.resetClock();
        board(String.join(",", role("project-manager", "Project Managers"), role("engineering-manager", "Engineering Managers"), role("architect", "Architects")), "");
        browser.close();
    }

    @Test
    public void conditionsAreSettledBeforeTheChangeIsVerified() {
        JsonNode review = CALLS.submitted();
        vote("petra", review, "{'decision':'APPROVE'}");
        vote("emil", review, "{'decision':'APPROVE'}");
        JsonNode approved = vote("ada", review, "{'decision':'APPROVE_WITH_CONDITIONS','comment':'Carefully.','conditions':[{'text':'Load test first'}]}");
        good(sandbox.call("dev", "POST", at(review) + "/implemented", "{\"version\":" + approved.path("version").asInt() + "}"));
        as("dev").open(sandbox.jira("/browse/" + review.path("issueKey").asText())).see("#tandem-review-panel", "1 of 1 still open");
        page("dev", review).see("#tandem-review-conditions", "Load test first").screenshot("review-rules-1-conditions-en");
        assertThat(browser.has("#tandem-outcome-save")).as("verification waits for the condition").isFalse();
        browser.click("[data-condition] button[data-state=DONE]").type("[data-condition] input.text", "800 payments a second").click("[data-condition] button[type=submit]");
        browser.see("#tandem-review-conditions", "All conditions are settled").see("#tandem-review-conditions", "800 payments a second").find("#tandem-outcome-save");
        page("wei", review).see("#tandem-review-conditions", "所有条件均已处理").screenshot("review-rules-1-conditions-zh");
    }

    @Test
    public void changesAreRequestedAndTheNextRoundBegins() {
        JsonNode review = CALLS.submitted();
        vote("petra", review, "{'decision':'APPROVE'}");
        vote("emil", review, "{'decision':'APPROVE'}");
        cast("ada", review, "REQUEST-CHANGES", "Name the release.").see("#tandem-review-state", "CHANGES REQUESTED");
        page("dev", review).see("#tandem-review-gate", "Work may not start").clickText("Edit").find("#tandem-title");
        browser.type("#tandem-title", "Replace the payment client before the release").clickText("Save and submit to the board").see("#tandem-review-state", "IN REVIEW").see("h2", "before the release");
        browser.see("[data-seat=project-manager]", "WAITING").see(".tandem-review-trail", "Name the release.").screenshot("review-rules-2-second-round-en");
        assertThat(CALLS.read(1, review).path("round").asInt()).isEqualTo(2);
    }

    @Test
    public void oneRequiredSeatRejectsAtOnce() {
        JsonNode review = CALLS.submitted();
        cast("emil", review, "REJECT", "The release is full.").see("#tandem-review-state", "REJECTED").see("#tandem-review-gate", "the board rejected this change");
        browser.see("#tandem-review-decision", "Engineering manager").screenshot("review-rules-3-rejected-en");
    }

    @Test
    public void aVetoRejectsWhateverTheOthersSay() {
        board(String.join(",", seat("project-manager", "petra", true, false, ""), seat("architect", "ada", true, false, ""), seat("Security", "olga", false, true, "")), ",'reject':{'kind':'AT_LEAST','value':3}");
        JsonNode review = CALLS.submitted();
        vote("petra", review, "{'decision':'APPROVE'}");
        vote("ada", review, "{'decision':'APPROVE'}");
        page("olga", review).see("#tandem-review-state", "IN REVIEW").see("[data-seat=Security]", "veto");
        cast("olga", review, "REJECT", "The key is in the image.").see("#tandem-review-state", "REJECTED").screenshot("review-rules-4-veto-en");
    }

    @Test
    public void theProposerHasNoVoteOnTheirOwnChange() {
        JsonNode draft = good(sandbox.call("petra", "POST", "/tandem/1.0/reviews", ReviewCalls.proposal(CALLS.unusedIssue()).toString()));
        JsonNode review = good(sandbox.call("petra", "POST", at(draft) + "/submit", "{\"version\":" + draft.path("version").asInt() + "}"));
        page("petra", review).see("[data-seat=project-manager]", "STEPS ASIDE").screenshot("review-rules-5-recusal-en");
        assertThat(browser.has("#vote")).isFalse();
        vote("emil", review, "{'decision':'APPROVE'}");
        cast("ada", review, "APPROVE", "").see("#tandem-review-state", "APPROVED").see("#tandem-review-decision", "Approved with 2 of at least 2 votes");
    }

    @Test
    public void aStandInVotesForWhoIsAway() {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        String away = ",'delegates':[{'user':'ada','delegate':'olga','from':'%s','to':'%s'}]".formatted(today.minusDays(1), today.plusDays(1));
        board(String.join(",", seat("project-manager", "petra", true, false, ""), seat("architect", "ada", true, false, away)), "");
        JsonNode review = CALLS.submitted();
        vote("petra", review, "{'decision':'APPROVE'}");
        cast("olga", review, "APPROVE", "").see("#tandem-review-state", "APPROVED").see("[data-seat=architect]", "for Ada").screenshot("review-rules-6-stand-in-en");
    }

    @Test
    public void anEmergencyStartsAtOnceAndItsGateClosesWithItsWindow() {
        ObjectNode proposal = ReviewCalls.proposal(CALLS.unusedIssue()).put("type", "EMERGENCY");
        JsonNode draft = good(sandbox.call("dev", "POST", "/tandem/1.0/reviews", proposal.toString()));
        JsonNode review = good(CALLS.submit(1, draft));
        page("dev", review).see("#tandem-review-gate", "this is an emergency").screenshot("review-rules-7-emergency-en");
        sandbox.moveClock(Duration.ofHours(49));
        page("dev", review).see("#tandem-review-gate", "the emergency window is over").see("header", "OVERDUE").screenshot("review-rules-7-emergency-over-en");
    }

    @Test
    public void anApprovalLapsesWhenItsIssueMovesAndIsAskedForAgain() {
        JsonNode review = CALLS.approved();
        assertThat(CALLS.editIssue(1, review, "{\"summary\":\"Something else altogether\",\"description\":\"Quite another piece of work than the board approved, with other people and other risks.\"}").statusCode()).isEqualTo(204);
        page("dev", review).see("#tandem-review-state", "LAPSED").see("#tandem-review-gate", "Work may not start").find("#tandem-review-moved");
        browser.screenshot("review-rules-8-lapsed-en");
        as("wei").open(sandbox.jira("/browse/" + review.path("issueKey").asText())).see("#tandem-review-panel", "已失效").screenshot("review-rules-8-lapsed-zh");
        page("dev", review).click("#tandem-review-submit").see("#tandem-review-state", "IN REVIEW").see("[data-seat=architect]", "WAITING");
    }

    @Test
    public void aSmallChangePassesByTheRulesAndIsAudited() {
        board(String.join(",", seat("project-manager", "petra", true, false, ""), seat("architect", "ada", true, false, "")),
                ",'thresholds':{'effortDays':20,'components':[]},'lightLane':{'mode':'AUTOMATIC','samplingPercent':100}");
        JsonNode review = CALLS.submitted();
        page("dev", review).see("#tandem-review-state", "APPROVED").see("#tandem-review-gate", "rules let this change pass").see("#tandem-review-lane", "Light lane").see("#tandem-review-audit", "Picked for an audit").screenshot("review-rules-9-light-lane-en");
        page("ada", review).click("label[for=tandem-audit-FINE]").type("#tandem-audit-comment", "Well within the limits.").clickText("Enter the finding").see("#tandem-review-audit", "The lane was right");
        assertThat(browser.listScriptErrors()).isEmpty();
    }

    private Browser as(String user) {
        sandbox.logInToJira(browser, user);
        return browser;
    }

    private Browser page(String user, JsonNode review) {
        return as(user).open(sandbox.jira("/secure/TandemReview.jspa?id=" + review.path("id").asLong()));
    }

    private Browser cast(String user, JsonNode review, String decision, String comment) {
        page(user, review).click("label[for=tandem-" + decision + "]");
        if (!comment.isEmpty()) {
            browser.type("#tandem-comment", comment);
        }
        return browser.clickText("Cast vote");
    }

    private JsonNode vote(String user, JsonNode review, String body) {
        return good(sandbox.call(user, "POST", at(review) + "/votes", body.replace('\'', '"')));
    }

    private static String at(JsonNode review) {
        return "/tandem/1.0/reviews/" + review.path("id").asLong();
    }

    private void board(String seats, String more) {
        int version = good(sandbox.call("admin", "GET", BOARD, null)).path("version").asInt();
        good(sandbox.call("admin", "PUT", BOARD, ("{'version':" + version + ",'seats':[" + seats + "]" + more + "}").replace('\'', '"')));
    }

    private static String seat(String name, String user, Boolean required, Boolean veto, String more) {
        return SEAT.formatted(name, user, required, veto, more);
    }

    private static String role(String name, String role) {
        return "{'name':'" + name + "','role':'" + role + "','required':true}";
    }
}
