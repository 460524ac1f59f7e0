package io.tandem.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.tandem.it.support.Browser;
import io.tandem.it.support.ReviewCalls;
import io.tandem.it.support.RunningSandbox;
import io.tandem.sandbox.host.Faults;
import io.tandem.sandbox.jira.store.DeskStore;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** What people are told, through the built JAR: mails in two languages, a digest, an escalation with the clock moved, a comment on the issue, a mail server that is down. */
public class ReviewMailIT {
    private static final String BOARD = "/tandem/1.0/projects/DEMO/board";
    private static final String SENDING = "io.tandem.review.notices";
    private static final String DUE = "io.tandem.review.due";
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final RunningSandbox SANDBOX = RunningSandbox.get();
    private static final ReviewCalls CALLS = new ReviewCalls(SANDBOX);

    private final RunningSandbox sandbox = SANDBOX;
    private final List<JsonNode> submitted = new ArrayList<>();
    private Browser browser;

    @Before
    public void seatWeiAndEmptyTheBox() {
        browser = new Browser();
        JsonNode board = read(sandbox.call("admin", "GET", BOARD, null));
        String seats = """
                {"version":%d,"issueComments":"DECISIONS","escalation":["olga"],"seats":[{"name":"project-manager","users":["petra"],"required":true},
                {"name":"architect","users":["wei"],"required":true}]}""".formatted(board.path("version").asInt());
        assertThat(sandbox.call("admin", "PUT", BOARD, seats).statusCode()).isEqualTo(200);
        sandbox.runJob(SENDING);
        sandbox.moveClock(Duration.ofHours(2));
        sandbox.runJob(SENDING);
        sandbox.removeMails();
    }

    /** On an issue that no other story has taken. */
    private JsonNode submit() {
        String issue = CALLS.unusedIssue();
        HttpResponse<String> created = CALLS.create(1, issue, null);
        if (created.statusCode() == 409) {
            return submit();
        }
        JsonNode review = read(CALLS.submit(1, parse(created)));
        submitted.add(review);
        return review;
    }

    @After
    public void putEverythingBack() {
        sandbox.server().jira().faults().clear();
        submitted.forEach(review -> sandbox.call("dev", "POST", "/tandem/1.0/reviews/" + review.path("id").asLong() + "/withdraw", "{\"version\":" + review.path("version").asInt() + "}"));
        JsonNode board = read(sandbox.call("admin", "GET", BOARD, null));
        String seats = """
                {"version":%d,"issueComments":"NONE","seats":[{"name":"project-manager","role":"Project Managers","required":true},{"name":"engineering-manager","role":"Engineering Managers","required":true},
                {"name":"architect","role":"Architects","required":true}]}""".formatted(board.path("version").asInt());
        assertThat(sandbox.call("admin", "PUT", BOARD, seats).statusCode()).isEqualTo(200);
        sandbox.resetClock();
        browser.close();
    }

    @Test
    public void aReviewIsToldOfInTwoLanguagesEscalatedDecidedAndCommentedOn() {
        JsonNode review = submit();
        String issue = review.path("issueKey").asText();
        sandbox.runJob(SENDING);
        assertThat(subjectsTo("petra")).containsExactly("[" + issue + "] Your vote is wanted: Replace the payment client");
        assertThat(subjectsTo("wei")).containsExactly("[" + issue + "] 请您投票：Replace the payment client");
        assertThat(to("wei").get(0).body()).contains("您以架构师身份投票", "/secure/TandemReview.jspa?id=" + review.path("id").asLong() + "#vote");
        look("wei", "review-mail-1-zh");
        look("petra", "review-mail-1-en");

        sandbox.moveClock(Duration.ofHours(121));
        sandbox.runJob(DUE);
        sandbox.runJob(SENDING);
        assertThat(to("olga")).anySatisfy(mail -> assertThat(mail.body()).contains(issue + ": ", "is overdue. Votes outstanding: Project manager, Architect."));
        assertThat(to("wei")).anySatisfy(mail -> assertThat(mail.body()).contains(issue + ": ", "现已逾期。尚未投票：项目经理, 架构师。"));
        sandbox.logInToJira(browser, "petra");
        browser.open(sandbox.jira("/secure/TandemReview.jspa?id=" + review.path("id").asLong())).see(".tandem-review-trail", "Escalated").see(".tandem-review-trail", "Tandem").screenshot("review-mail-2-escalated-en");

        CALLS.vote(1, "petra", review, "APPROVE");
        CALLS.vote(1, "wei", review, "APPROVE");
        sandbox.runJob(SENDING);
        sandbox.runJob(SENDING);
        assertThat(subjectsTo("dev")).anyMatch(subject -> subject.contains("Decided") || subject.contains("updates"));
        String comments = sandbox.call("petra", "GET", "/api/2/issue/" + issue + "?fields=comment", null).body();
        assertThat(comments.split("The board approved this change", -1)).as("one comment: " + comments).hasSize(2);
        browser.open(sandbox.jira("/browse/" + issue)).screenshot("review-mail-3-comment-en");
    }

    @Test
    public void severalWithinTheHourComeTogether() {
        submit();
        sandbox.runJob(SENDING);
        String second = submit().path("issueKey").asText();
        String third = submit().path("issueKey").asText();
        sandbox.runJob(SENDING);
        assertThat(subjectsTo("petra")).hasSize(1);
        sandbox.moveClock(Duration.ofMinutes(61));
        sandbox.runJob(SENDING);
        assertThat(subjectsTo("petra")).hasSize(2).first().isEqualTo("[" + second + ", " + third + "] 2 updates on change reviews");
        assertThat(subjectsTo("wei")).first().isEqualTo("[" + second + ", " + third + "] 2 条变更评审动态");
        look("wei", "review-mail-4-digest-zh");
    }

    @Test
    public void nothingIsLostWhileThereIsNoMailServer() {
        sandbox.server().jira().faults().mailDown();
        submit();
        sandbox.runJob(SENDING);
        assertThat(sandbox.mails()).isEmpty();
        JsonNode queue = read(sandbox.call("admin", "GET", "/tandem/1.0/notices/queue", null));
        assertThat(queue.path("failing").asInt()).isEqualTo(2);
        assertThat(queue.path("lastProblem").asText()).contains("SMTP");
        assertThat(sandbox.call("petra", "GET", "/tandem/1.0/notices/queue", null).statusCode()).isEqualTo(403);
        sandbox.logInToJira(browser, "admin");
        browser.open(sandbox.jira("/secure/admin/TandemSelfTest!default.jspa")).see("#tandem-notice-queue", "2 of 2").screenshot("review-mail-5-queue-en");
        sandbox.server().jira().faults().clear();
        sandbox.moveClock(Duration.ofMinutes(2));
        sandbox.runJob(SENDING);
        assertThat(subjectsTo("petra")).hasSize(1);
    }

    private void look(String person, String picture) {
        sandbox.logInToJira(browser, "admin");
        browser.open(sandbox.jira("/secure/admin/mail?id=" + to(person).get(0).id())).screenshot(picture);
    }

    private List<DeskStore.Mail> to(String person) {
        return sandbox.mails().stream().filter(mail -> mail.to().equals(person + "@example.com")).toList();
    }

    private List<String> subjectsTo(String person) {
        return to(person).stream().map(DeskStore.Mail::subject).toList();
    }

    private static JsonNode read(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return parse(answer);
    }

    private static JsonNode parse(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (com.fasterxml.jackson.core.JsonProcessingException unreadable) {
            throw new IllegalStateException(answer.body(), unreadable);
        }
    }
}
