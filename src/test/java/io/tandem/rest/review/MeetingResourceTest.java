package io.tandem.rest.review;

import static io.tandem.testing.review.Reviews.ADA;
import static io.tandem.testing.review.Reviews.DEV;
import static io.tandem.testing.review.Reviews.PETRA;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.tandem.review.meeting.model.Meeting;
import io.tandem.review.meeting.model.MeetingState;
import io.tandem.shared.Actor;
import io.tandem.testing.AoDatabase;
import io.tandem.testing.rest.RestApi;
import io.tandem.testing.rest.RestApi.Answer;
import io.tandem.testing.review.MeetingHouse;
import io.tandem.testing.review.Town;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** Every call about board meetings, through the real JSON and the real error answers: who × state × call → status. */
public class MeetingResourceTest {
    private final MeetingHouse town = new MeetingHouse(AoDatabase.Kind.H2);
    private final RestApi api = new RestApi(town::resources);
    private long review;
    private long secret;

    @Before
    public void somethingToTalkAbout() {
        review = town.waiting("DEMO-1", 3, 4).id();
        secret = town.waiting("DEMO-9", 2, 2).id();
    }

    @After
    public void close() {
        town.close();
    }

    @Test
    public void whoMayDoWhatInWhichState() {
        String item = "/items/" + review;
        Object[][] matrix = {
            // state, call, body: nobody, ghost, guest, dev (developer), petra (holds a seat), admin
            {MeetingState.PLANNED, "GET", "", null, 401, 404, 200, 200, 200, 200},
            {MeetingState.PLANNED, "PUT", "", "{'version':%d,'title':'t'}", 401, 404, 403, 403, 200, 200},
            {MeetingState.PLANNED, "PUT", "", "{'version':77,'title':'t'}", 401, 404, 403, 403, 409, 409},
            {MeetingState.PLANNED, "PUT", "", "{'title':''}", 401, 404, 403, 403, 400, 400},
            {MeetingState.PLANNED, "PUT", "", "", 401, 404, 403, 403, 400, 400},
            {MeetingState.PLANNED, "PUT", item, "{'version':%d,'note':'n'}", 401, 404, 403, 403, 200, 200},
            {MeetingState.PLANNED, "PUT", item, "{'version':%d,'minutes':0}", 401, 404, 403, 403, 400, 400},
            {MeetingState.PLANNED, "PUT", "/items/987654", "{'version':%d}", 401, 404, 403, 403, 404, 404},
            {MeetingState.PLANNED, "PUT", "/items/" + secret, "{'version':%d}", 401, 404, 403, 403, 404, 200},
            {MeetingState.PLANNED, "POST", "/start", "{'version':%d}", 401, 404, 403, 403, 200, 200},
            {MeetingState.PLANNED, "POST", "/start", "{}", 401, 404, 403, 403, 400, 400},
            {MeetingState.PLANNED, "POST", "/close", "{'version':%d}", 401, 404, 403, 403, 409, 409},
            {MeetingState.PLANNED, "POST", "/preview", null, 401, 404, 200, 200, 200, 200},
            {MeetingState.PLANNED, "POST", "/publish", "{'spaceKey':'DOC'}", 401, 404, 403, 403, 409, 409},
            {MeetingState.PLANNED, "GET", "/publication", null, 401, 404, 204, 204, 204, 204},
            {MeetingState.RUNNING, "GET", "", null, 401, 404, 200, 200, 200, 200},
            {MeetingState.RUNNING, "PUT", "", "{'version':%d,'participants':[{'user':'dev','present':true}]}", 401, 404, 403, 403, 200, 200},
            {MeetingState.RUNNING, "PUT", item, "{'version':%d,'skip':'later'}", 401, 404, 403, 403, 200, 200},
            {MeetingState.RUNNING, "POST", "/start", "{'version':%d}", 401, 404, 403, 403, 409, 409},
            {MeetingState.RUNNING, "POST", "/close", "{'version':%d}", 401, 404, 403, 403, 200, 200},
            {MeetingState.RUNNING, "POST", "/publish", "{'spaceKey':'DOC'}", 401, 404, 403, 403, 409, 409},
            {MeetingState.CLOSED, "GET", "", null, 401, 404, 200, 200, 200, 200},
            {MeetingState.CLOSED, "PUT", "", "{'version':%d,'title':'t'}", 401, 404, 403, 403, 409, 409},
            {MeetingState.CLOSED, "PUT", item, "{'version':%d,'note':'n'}", 401, 404, 403, 403, 409, 409},
            {MeetingState.CLOSED, "POST", "/start", "{'version':%d}", 401, 404, 403, 403, 409, 409},
            {MeetingState.CLOSED, "POST", "/close", "{'version':%d}", 401, 404, 403, 403, 409, 409},
            {MeetingState.CLOSED, "POST", "/publication/retry", null, 401, 404, 403, 403, 404, 404},
            {MeetingState.CLOSED, "POST", "/publish", "{}", 401, 404, 403, 403, 400, 400},
            {MeetingState.CLOSED, "POST", "/publish", "{'spaceKey':'DOC'}", 401, 404, 403, 403, 202, 202},
            {MeetingState.CLOSED, "POST", "/preview", null, 401, 404, 200, 200, 200, 200},
        };
        List<Optional<Actor>> people = Arrays.asList(Optional.empty(), Optional.of(Town.GHOST), Optional.of(Town.GUEST), Optional.of(DEV), Optional.of(PETRA), Optional.of(Town.ADMIN));
        for (Object[] line : matrix) {
            Meeting meeting = town.in((MeetingState) line[0]);
            for (int who = 0; who < people.size(); who++) {
                String body = line[3] == null ? null : String.format((String) line[3], meeting.version());
                Answer answer = api.as(people.get(who)).send(line[1] + " meetings/" + meeting.id() + line[2], body);
                assertThat(answer.status).as(line[0] + " " + line[1] + line[2] + " " + line[3] + " by " + people.get(who) + ": " + answer.text).isEqualTo(line[who + 4]);
                meeting = answer.status < 300 && !line[1].equals("GET") ? town.in((MeetingState) line[0]) : meeting;
            }
        }
    }

    @Test
    public void whoMayListAndPlan() {
        String fine = "{'title':'t','at':'2026-11-23T09:00:00+01:00'}";
        Object[][] matrix = {
            // call, body: nobody, ghost, guest, dev, petra, ada
            {"GET projects/DEMO/meetings", null, 401, 404, 200, 200, 200, 200},
            {"GET projects/SEC/meetings", null, 401, 404, 404, 404, 404, 200},
            {"GET projects/NONE/meetings", null, 401, 404, 404, 404, 404, 404},
            {"GET projects/DEMO/meetings?limit=201", null, 401, 404, 400, 400, 400, 400},
            {"POST projects/DEMO/meetings", fine, 401, 404, 403, 403, 201, 201},
            {"POST projects/SEC/meetings", fine, 401, 404, 404, 404, 404, 201},
            {"POST projects/DEMO/meetings", "", 401, 404, 403, 403, 400, 400},
            {"POST projects/DEMO/meetings", "{'title':'t','at':'tomorrow'}", 401, 404, 403, 403, 400, 400},
            {"POST projects/DEMO/meetings", "{'title':'t','at':'2026-11-23T09:00:00Z','participants':['nobody-knows']}", 401, 404, 403, 403, 400, 400},
            {"POST projects/DEMO/meetings", "{'colour':'red'}", 401, 400, 400, 400, 400, 400},
        };
        List<Optional<Actor>> people = Arrays.asList(Optional.empty(), Optional.of(Town.GHOST), Optional.of(Town.GUEST), Optional.of(DEV), Optional.of(PETRA), Optional.of(ADA));
        for (Object[] line : matrix) {
            for (int who = 0; who < people.size(); who++) {
                Answer answer = api.as(people.get(who)).send((String) line[0], (String) line[1]);
                assertThat(answer.status).as(line[0] + " " + line[1] + " by " + people.get(who) + ": " + answer.text).isEqualTo(line[who + 2]);
            }
        }
    }

    @Test
    public void aMeetingIsToldWithItsReviewsAndWhatItsReaderMayDo() {
        Meeting meeting = town.running();
        JsonNode answer = api.as(PETRA).send("GET meetings/" + meeting.id(), null).json();
        assertThat(answer.at("/state").asText()).isEqualTo("RUNNING");
        assertThat(answer.at("/mayChair").asBoolean()).isTrue();
        assertThat(answer.at("/items")).hasSize(1);
        assertThat(answer.at("/items/0/review/issueKey").asText()).isEqualTo("DEMO-1");
        assertThat(answer.at("/items/0/review/mySeats/0").asText()).isEqualTo("project-manager");
        assertThat(api.as(DEV).send("GET meetings/" + meeting.id(), null).json().at("/mayChair").asBoolean()).isFalse();
    }

    @Test
    public void anUnchangedMeetingIsNotSentAgain() {
        Meeting meeting = town.running();
        String mark = '"' + api.as(PETRA).send("GET meetings/" + meeting.id(), null).json().at("/mark").asText() + '"';
        assertThat(api.send("GET meetings/" + meeting.id(), "application/json", null, Map.of("If-None-Match", mark)).status).isEqualTo(304);
        town.house.vote(ADA, review, "APPROVE");
        assertThat(api.send("GET meetings/" + meeting.id(), "application/json", null, Map.of("If-None-Match", mark)).status).isEqualTo(200);
    }

    @Test
    public void aConflictBringsTheMeetingAsItIsForThisReader() {
        Meeting meeting = town.planned();
        town.meetings.start(ADA, meeting.id(), 1);
        Answer refused = api.as(PETRA).send("POST meetings/" + meeting.id() + "/start", "{'version':1}");
        assertThat(refused.status).isEqualTo(409);
        assertThat(refused.json().at("/current/state").asText()).isEqualTo("RUNNING");
        assertThat(refused.text).doesNotContain("DEMO-9");
    }

    @Test
    public void missingAndInvisibleLookTheSame() {
        long hidden = town.meetings.create(ADA, "SEC", new io.tandem.review.meeting.MeetingInput("t", "2026-11-23T09:00:00Z", null)).meeting().id();
        for (String call : List.of("GET meetings/%s", "PUT meetings/%s", "POST meetings/%s/start", "POST meetings/%s/close", "POST meetings/%s/preview", "POST meetings/%s/publish", "GET meetings/%s/publication")) {
            String body = call.startsWith("GET") || call.endsWith("preview") ? null : "{}";
            assertThat(api.as(DEV).send(String.format(call, hidden), body).status).as(call).isEqualTo(404);
            assertThat(api.send(String.format(call, 987_654), body).status).as(call).isEqualTo(404);
        }
    }

    @Test
    public void hostileTextsAreKeptAsTheyAreAndEscapedOnThePage() {
        Meeting meeting = town.running();
        String note = "<script>alert(1)</script> ]]> {{macro}} &amp;";
        api.as(PETRA).send("PUT meetings/" + meeting.id() + "/items/" + review, "{'version':" + meeting.version() + ",'note':'" + note + "'}");
        JsonNode page = api.send("POST meetings/" + meeting.id() + "/preview", null).json();
        assertThat(page.at("/html").asText()).contains("&lt;script&gt;alert(1)").doesNotContain("<script>");
        assertThat(page.at("/storage").asText()).doesNotContain("<script>").contains("&amp;amp;");
        String long_ = "x".repeat(40_000);
        assertThat(api.send("PUT meetings/" + meeting.id() + "/items/" + review, "{'version':1,'note':'" + long_ + "','skip':'" + long_ + "','place':-1,'minutes':481}").fields()).containsExactly("minutes", "place", "skip", "note");
    }
}
