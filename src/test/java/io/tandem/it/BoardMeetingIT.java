package io.tandem.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.tandem.it.support.Browser;
import io.tandem.it.support.RunningSandbox;
import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** A board meets: two people vote in two browsers, each sees the other's vote, the meeting is closed, and its minutes become a page in Confluence. */
public class BoardMeetingIT {
    private static final String MEETINGS = "/projects/DEMO?selectedItem=tandem-board-meeting";
    private final RunningSandbox sandbox = RunningSandbox.get();
    private final ObjectMapper json = new ObjectMapper();
    private Browser petra;
    private Browser ada;

    @Before
    public void open() {
        petra = new Browser(1360, 1000);
        ada = new Browser(1360, 1000);
    }

    @After
    public void close() {
        petra.close();
        ada.close();
    }

    @Test
    public void aMeetingFromItsAgendaToItsPage() throws IOException {
        long review = submitted("DEMO-23", "Split the payment service");
        sandbox.logInToJira(petra, "petra");
        petra.open(sandbox.jira(MEETINGS)).click("#tandem-meeting-plan").type("#tandem-title", "Board of week 12").screenshot("board-meeting-plan-en").click(".tandem-meeting-plan button[type=submit]");
        petra.see(".tandem-meeting-agenda", "Split the payment service").screenshot("board-meeting-planned-en");
        petra.click("#tandem-meeting-start").see("#tandem-meeting-state", "RUNNING");
        String meeting = petra.url();
        petra.click(".tandem-meeting-people label:first-of-type input").click("[data-item='" + review + "'] .tandem-meeting-open").see(".tandem-meeting-item", "Split the payment service").screenshot("board-meeting-running-en");

        sandbox.logInToJira(ada, "ada");
        ada.open(meeting).click("[data-item='" + review + "'] .tandem-meeting-open").click("label[for=tandem-APPROVE-WITH-CONDITIONS]").type("#tandem-conditions", "Load test first").type("#tandem-comment", "With a load test.")
                .clickText("Cast vote").see("[data-seat=architect]", "Load test first");
        petra.see("[data-seat=architect]", "Load test first");
        petra.click("label[for=tandem-APPROVE]").clickText("Cast vote").see("[data-seat=project-manager]", "Petra");
        ada.see("[data-seat=project-manager]", "Petra");
        petra.type("#tandem-meeting-note", "Ask <b>Olga</b> about the cache.").click("#tandem-meeting-note-save").waitUntil("the note is saved", () -> petra.list("#tandem-meeting-note-save[disabled]").size() == 1);
        petra.click("#tandem-meeting-close").click("#tandem-meeting-close-sure").see("#tandem-meeting-state", "CLOSED").see(".tandem-meeting-minutes", "Ask <b>Olga</b> about the cache.").screenshot("board-meeting-minutes-en");
        publish();
        assertThat(petra.listScriptErrors()).isEmpty();
        inChinese(meeting);
    }

    private void publish() {
        petra.clickText("Preview").see(".tandem-retro-preview", "Load test first").screenshot("board-meeting-preview-en").clickText("Close");
        petra.clickText("Publish to Confluence").find("#tandem-retro-space option[value=TEAM]");
        petra.choose("#tandem-retro-space", "TEAM").click("dialog button[form=tandem-retro-publish]").find("[data-publication=PUBLISHED]");
        String page = (String) petra.script("return document.querySelector('.tandem-retro-page-link').href");
        sandbox.logInToConfluence(petra, "petra");
        petra.open(page).see("#main-content", "Split the payment service").see("#main-content", "Load test first").see("#main-content", "Ask <b>Olga</b> about the cache.").screenshot("board-meeting-page-en");
    }

    private void inChinese(String meeting) {
        sandbox.logInToJira(ada, "wei");
        ada.open(meeting).see("#tandem-meeting-state", "已结束").see(".tandem-meeting-minutes", "架构师").screenshot("board-meeting-minutes-zh");
        ada.open(sandbox.jira(MEETINGS)).see(".tandem-meeting-list", "Board of week 12").screenshot("board-meeting-list-zh");
    }

    private long submitted(String issue, String title) throws IOException {
        JsonNode draft = sent("POST", "/tandem/1.0/reviews", "{\"issueKey\":\"" + issue + "\",\"type\":\"NORMAL\",\"title\":\"" + title + "\",\"rationale\":\"It is too large.\",\"impact\":{\"schedule\":{\"low\":2,\"likely\":3,\"high\":8},"
                + "\"effort\":{\"low\":4,\"likely\":5,\"high\":12},\"risk\":{\"likelihood\":4,\"consequence\":4},\"components\":[\"Gateway\"]}}", 201);
        return sent("POST", "/tandem/1.0/reviews/" + draft.at("/id").asLong() + "/submit", "{\"version\":" + draft.at("/version").asInt() + "}", 200).at("/id").asLong();
    }

    private JsonNode sent(String method, String path, String body, int status) throws IOException {
        HttpResponse<String> answer = sandbox.call("dev", method, path, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return json.readTree(answer.body());
    }
}
