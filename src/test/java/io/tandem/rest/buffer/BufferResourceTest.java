package io.tandem.rest.buffer;

import static io.tandem.testing.review.Reviews.ADA;
import static io.tandem.testing.review.Reviews.DEV;
import static io.tandem.testing.review.Reviews.PETRA;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.tandem.plan.api.BufferCause;
import io.tandem.plan.api.BufferDraw;
import io.tandem.plan.api.BufferDraw.Unit;
import io.tandem.plan.api.DrawSource;
import io.tandem.plan.buffer.model.ReleaseInfo.State;
import io.tandem.shared.Actor;
import io.tandem.testing.buffer.BufferHouse;
import io.tandem.testing.rest.RestApi;
import io.tandem.testing.rest.RestApi.Answer;
import io.tandem.testing.review.Town;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** Every call of "buffers", through the real JSON and the real error answers. */
public class BufferResourceTest {
    private static final String BUFFER = "buffers/DEMO/10";
    private static final String DRAW = "{'cause':'HOLD','days':2,'comment':'Waited for the licence'}";
    private final BufferHouse house = new BufferHouse();
    private final RestApi api = new RestApi(currentUser -> List.of(house.resource(currentUser, RestApi.once())));

    @Before
    public void work() {
        house.estimated(1, 8).estimated(2, 12).estimated(3, 20).estimated(4, 16);
    }

    @After
    public void close() {
        house.close();
    }

    private int version() {
        return house.store.find(BufferHouse.RELEASE).map(buffer -> buffer.version()).orElse(0);
    }

    private Answer draw(String body) {
        return api.as(DEV).send("POST " + BUFFER + "/draws", body);
    }

    @Test
    public void whoMayDoWhat() {
        house.planned();
        long line = draw(DRAW).json().at("/id").asLong();
        Object[][] matrix = {
            // call, body: nobody, ghost (sees nothing), guest (looks on), dev (writes), petra (leads), admin
            {"GET buffers?project=DEMO", null, 401, 404, 200, 200, 200, 200},
            {"GET buffers?project=SEC", null, 401, 404, 404, 404, 404, 200},
            {"GET buffers", null, 401, 400, 400, 400, 400, 400},
            {"GET buffers?project=DEMO&limit=0&start=-1", null, 401, 404, 400, 400, 400, 400},
            {"GET buffers/DEMO/10", null, 401, 404, 200, 200, 200, 200},
            {"GET buffers/DEMO/10?plan=1", null, 401, 404, 200, 200, 200, 200},
            {"GET buffers/DEMO/10?plan=7", null, 401, 404, 404, 404, 404, 404},
            {"GET buffers/DEMO/10?plan=x", null, 401, 404, 400, 400, 400, 400},
            {"GET buffers/DEMO/10?limit=201", null, 401, 404, 400, 400, 400, 400},
            {"GET buffers/DEMO/12", null, 401, 404, 200, 200, 200, 200},
            {"GET buffers/DEMO/20", null, 401, 404, 404, 404, 404, 404},
            {"GET buffers/DEMO/99", null, 401, 404, 404, 404, 404, 404},
            {"GET buffers/SEC/20", null, 401, 404, 404, 404, 404, 200},
            {"GET buffers/DEMO/10/proposal", null, 401, 404, 403, 403, 200, 200},
            {"GET buffers/DEMO/10/proposal?share=0&people=many", null, 401, 404, 403, 403, 400, 400},
            {"PUT buffers/DEMO/10", "{'version':%d,'rule':'SUM'}", 401, 404, 403, 403, 200, 200},
            {"PUT buffers/DEMO/10", "{'version':77}", 401, 404, 403, 403, 409, 409},
            {"PUT buffers/DEMO/10", "{}", 401, 404, 403, 403, 400, 400},
            {"PUT buffers/DEMO/10", "", 401, 404, 403, 403, 400, 400},
            {"PUT buffers/DEMO/10", "{'colour':'red'}", 401, 400, 400, 400, 400, 400},
            {"PUT buffers/DEMO/12", "{'version':0}", 401, 404, 403, 403, 409, 409},
            {"POST buffers/DEMO/10/baseline", "{'version':%d,'comment':'Again'}", 401, 404, 403, 403, 200, 200},
            {"POST buffers/DEMO/10/baseline", "{'version':%d}", 401, 404, 403, 403, 400, 400},
            {"POST buffers/DEMO/10/baseline", "{'version':77,'comment':'Again'}", 401, 404, 403, 403, 409, 409},
            {"POST buffers/DEMO/11/baseline", "{'version':0}", 401, 404, 403, 403, 409, 409},
            {"POST buffers/DEMO/10/draws", DRAW, 401, 404, 403, 201, 201, 201},
            {"POST buffers/DEMO/10/draws", "{}", 401, 404, 403, 400, 400, 400},
            {"POST buffers/DEMO/11/draws", DRAW, 401, 404, 403, 409, 409, 409},
            {"POST buffers/DEMO/12/draws", DRAW, 401, 404, 403, 409, 409, 409},
            {"POST buffers/SEC/20/draws", DRAW, 401, 404, 404, 404, 404, 409},
            {"POST buffers/DEMO/10/draws/" + line + "/reversal", "{'comment':'No'}", 401, 404, 403, 409, 409, 409},
            {"POST buffers/DEMO/10/draws/" + line + "/reversal", "{}", 401, 404, 403, 400, 400, 400},
            {"POST buffers/DEMO/10/draws/999/reversal", "{'comment':'No'}", 401, 404, 403, 404, 404, 404},
            {"POST buffers/DEMO/11/draws/" + line + "/reversal", "{'comment':'No'}", 401, 404, 403, 404, 404, 404},
        };
        List<Optional<Actor>> people = Arrays.asList(Optional.empty(), Optional.of(Town.GHOST), Optional.of(Town.GUEST), Optional.of(DEV), Optional.of(PETRA), Optional.of(Town.ADMIN));
        for (Object[] row : matrix) {
            for (int who = 0; who < people.size(); who++) {
                String body = row[1] == null ? null : String.format((String) row[1], version());
                Answer answer = api.as(people.get(who)).send((String) row[0], body);
                assertThat(answer.status).as(row[0] + " " + row[1] + " by " + people.get(who) + ": " + answer.text).isEqualTo(row[who + 2]);
            }
        }
    }

    @Test
    public void aBufferIsReadWithPlanPointsCausesAndLedger() {
        house.planned();
        draw(DRAW);
        house.sources.settle(new BufferDraw("DEMO", 10, BufferCause.DEBT, DrawSource.of(DrawSource.Kind.DEBT, 5, "<b>Debt</b>"), 3, Unit.PERSON_DAYS, null), DEV);
        JsonNode read = api.as(Town.GUEST).send("GET " + BUFFER, null).json();
        assertThat(read.at("/release/name").asText()).isEqualTo("1.0");
        assertThat(read.at("/version").asInt()).isEqualTo(2);
        assertThat(read.at("/plan/chain").asDouble()).isEqualTo(28);
        assertThat(read.at("/plan/size").asDouble()).isEqualTo(14);
        assertThat(read.at("/now/drawn").asDouble()).isEqualTo(5);
        assertThat(read.at("/now/left").asDouble()).isEqualTo(9);
        assertThat(read.at("/now/penetration").asDouble()).isEqualTo(35.71);
        assertThat(read.at("/now").has("burn")).as("nothing is done yet").isFalse();
        assertThat(read.at("/now/zone").asText()).isEqualTo("RED");
        assertThat(read.at("/points/0/day").asText()).isEqualTo("2026-11-20");
        assertThat(read.at("/causes/0/cause").asText()).isEqualTo("DEBT");
        assertThat(read.at("/causes/1/days").asDouble()).isEqualTo(2);
        assertThat(read.at("/ledger/values/0/kind").asText()).isEqualTo("DEBT");
        assertThat(read.at("/ledger/values/0/source").asLong()).isEqualTo(5);
        assertThat(read.at("/ledger/values/0/title").asText()).isEqualTo("<b>Debt</b>");
        assertThat(read.at("/ledger/values/1/kind").asText()).isEqualTo("HAND");
        assertThat(read.at("/ledger/values/1/reversible").asBoolean()).as("a guest takes nothing back").isFalse();
        assertThat(read.at("/mayDraw").asBoolean()).isFalse();
        assertThat(api.as(DEV).send("GET " + BUFFER, null).json().at("/ledger/values/1/reversible").asBoolean()).isTrue();
    }

    @Test
    public void aReleaseWithoutABufferHasUsualSettingsAndSaysWhatIsMissing() {
        JsonNode read = api.as(PETRA).send("GET " + BUFFER, null).json();
        assertThat(read.at("/version").asInt()).isZero();
        assertThat(read.at("/settings/rule").asText()).isEqualTo("HALF");
        assertThat(read.at("/settings/share").asDouble()).isEqualTo(50);
        assertThat(read.at("/settings/lines/redEnd").asDouble()).isEqualTo(90);
        assertThat(read.has("plan")).isFalse();
        assertThat(read.has("now")).isFalse();
        assertThat(read.at("/missing/0").asText()).contains("buffer.missing.plan");
        assertThat(read.at("/mayPlan").asBoolean()).isTrue();
    }

    @Test
    public void settingsSentBackAsTheyCameChangeNothing() {
        house.planned();
        JsonNode settings = api.as(PETRA).send("GET " + BUFFER, null).json().at("/settings");
        int rows = house.audit.size();
        Answer answer = api.send("PUT " + BUFFER, ((com.fasterxml.jackson.databind.node.ObjectNode) settings).put("version", version()).toString());
        assertThat(answer.status).as(answer.text).isEqualTo(200);
        assertThat(answer.json().at("/version").asInt()).isEqualTo(2);
        assertThat(house.audit).hasSize(rows);
    }

    @Test
    public void aStaleVersionShowsTheBufferAsItIs() {
        house.planned();
        Answer answer = api.as(PETRA).send("PUT " + BUFFER, "{'version':1,'rule':'SUM'}");
        assertThat(answer.status).isEqualTo(409);
        assertThat(answer.json().at("/current/version").asInt()).isEqualTo(2);
        assertThat(answer.json().at("/current/settings/rule").asText()).isEqualTo("HALF");
    }

    @Test
    public void everythingWrongIsToldAtOnceWithItsField() {
        assertThat(api.as(PETRA).send("PUT " + BUFFER, "{'rule':'GUESS','share':100,'people':0,'start':'2026-12-05','due':'2026-12-04','lines':{'yellowStart':50,'yellowEnd':40,'redStart':30,'redEnd':120}}").fields())
            .containsExactlyInAnyOrder("version", "rule", "share", "people", "due", "lines");
        assertThat(api.send("PUT " + BUFFER, "{'version':0,'rule':'BY_HAND'}").fields()).containsExactly("size");
        assertThat(api.send("PUT " + BUFFER, "{'version':0,'rule':'BY_HAND','size':-3,'start':'tomorrow','due':'+999999999-12-31'}").fields()).containsExactlyInAnyOrder("size", "start", "due");
        assertThat(api.send("PUT " + BUFFER, "{'version':0,'lines':{}}").fields()).containsExactly("lines");
        house.planned();
        assertThat(draw("{'cause':'WEATHER','days':0,'day':'2026-11-21','comment':' ','issue':'DEMO-9'}").fields()).containsExactlyInAnyOrder("cause", "days", "day", "comment", "issue");
        assertThat(draw("{}").fields()).containsExactlyInAnyOrder("cause", "days", "comment");
        for (String days : List.of("'NaN'", "1e300", "-10001", "'Infinity'")) {
            assertThat(draw("{'cause':'HOLD','days':" + days + ",'comment':'x'}").status).as(days).isEqualTo(400);
        }
        assertThat(draw("{'cause':'HOLD','days':1,'comment':'" + "x".repeat(1001) + "'}").fields()).containsExactly("comment");
        assertThat(draw("{'cause':'HOLD','days':1,'comment':'a\\u0000b'}").fields()).containsExactly("comment");
    }

    @Test
    public void whatIsWrittenOfAHiddenIssueIsNotToldToWhoMayNotSeeIt() {
        house.planned();
        assertThat(api.as(ADA).send("POST " + BUFFER + "/draws", "{'cause':'HOLD','days':1,'comment':'The secret contract','issue':'DEMO-9'}").status).isEqualTo(201);
        house.sources.settle(new BufferDraw("DEMO", 10, BufferCause.CHANGE, new DrawSource(DrawSource.Kind.REVIEW, 3, "Secret change", 10_009L, "DEMO-9"), 2, Unit.WORKING_DAYS, null), ADA);
        String seen = api.as(DEV).send("GET " + BUFFER, null).text;
        assertThat(seen).doesNotContain("secret", "Secret", "DEMO-9").contains("\"hidden\":true");
        assertThat(api.as(ADA).send("GET " + BUFFER, null).text).contains("The secret contract", "Secret change", "DEMO-9");
    }

    @Test
    public void theSameDrawSentTwiceWithOneKeyIsDrawnOnce() {
        house.planned();
        Answer first = draw(DRAW);
        assertThat(first.status).isEqualTo(201);
        assertThat(first.json().at("/days").asDouble()).isEqualTo(2);
        assertThat(first.json().at("/by/key").asText()).isEqualTo("dev");
        assertThat(draw("{'cause':'DELAY','days':-1.5,'day':'2026-11-01','comment':'Faster than thought','issue':'DEMO-7'}").json().at("/issueKey").asText()).isEqualTo("DEMO-7");
        assertThat(house.drawn()).containsEntry("DELAY", -1.5);
    }

    @Test
    public void aProposalSaysWhatEachRuleComesTo() {
        JsonNode proposal = api.as(PETRA).send("GET " + BUFFER + "/proposal", null).json();
        assertThat(proposal.at("/chain").asDouble()).isEqualTo(28);
        assertThat(proposal.at("/sizes/SUM").asDouble()).isEqualTo(28);
        assertThat(proposal.at("/sizes/HALF").asDouble()).isEqualTo(14);
        assertThat(proposal.at("/sizes/ROOT_OF_SQUARES").asDouble()).isEqualTo(14.7);
        JsonNode shared = api.send("GET " + BUFFER + "/proposal?share=25&people=2", null).json();
        assertThat(shared.at("/chain").asDouble()).isEqualTo(7);
        assertThat(shared.at("/sizes/SUM").asDouble()).isEqualTo(21);
        house.becomes(BufferHouse.RELEASE, State.RELEASED);
        assertThat(api.send("GET " + BUFFER + "/proposal", null).status).isEqualTo(200);
    }

    @Test
    public void missingAndInvisibleLookTheSame() {
        for (String call : List.of("GET buffers/%s/20", "PUT buffers/%s/20", "POST buffers/%s/20/baseline", "POST buffers/%s/20/draws", "POST buffers/%s/20/draws/1/reversal", "GET buffers/%s/20/proposal")) {
            String body = call.startsWith("GET") ? null : "{}";
            Answer hidden = api.as(DEV).send(String.format(call, "SEC"), body);
            Answer missing = api.send(String.format(call, "XYZ"), body);
            assertThat(hidden.status).as(call).isEqualTo(404);
            assertThat(hidden.text.replace("SEC", "XYZ").replaceAll("\"traceId\":\"\\w+\"", "")).isEqualTo(missing.text.replaceAll("\"traceId\":\"\\w+\"", ""));
        }
    }
}
