package io.tandem.rest.scorecard;

import static io.tandem.testing.review.Reviews.ADA;
import static io.tandem.testing.review.Reviews.DEV;
import static io.tandem.testing.review.Reviews.PETRA;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.tandem.scorecard.model.CodeState;
import io.tandem.scorecard.model.ComponentRef;
import io.tandem.scorecard.model.Measure;
import io.tandem.shared.Actor;
import io.tandem.testing.AoDatabase;
import io.tandem.testing.rest.RestApi;
import io.tandem.testing.rest.RestApi.Answer;
import io.tandem.testing.review.Keys;
import io.tandem.testing.review.Reviews;
import io.tandem.testing.review.Town;
import io.tandem.testing.scorecard.ScorecardHouse;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.After;
import org.junit.Test;

/** Every call of "scorecards", through the real JSON and the real error answers. */
public class ScorecardResourceTest {
    private static final String LEDGER = "scorecards/DEMO/2";
    private final ScorecardHouse house = new ScorecardHouse(AoDatabase.Kind.H2, new Keys());
    private final RestApi api = new RestApi(house::resources);

    @After
    public void close() {
        house.close();
    }

    private Answer put(String scores) {
        return api.as(DEV).send("PUT " + LEDGER, "{'version':" + house.version(2) + ",'scores':[" + scores + "]}");
    }

    private static String score(String criterion, String more) {
        return "{'criterion':'" + criterion + "'" + more + "}";
    }

    private JsonNode standing(Answer answer, String criterion) {
        for (JsonNode standing : answer.json().at("/criteria")) {
            if (standing.at("/criterion/key").asText().equals(criterion)) {
                return standing;
            }
        }
        throw new AssertionError(criterion + " is not in " + answer.text);
    }

    @Test
    public void whoMayDoWhat() {
        String one = "{'version':%d,'scores':[{'criterion':'modularity','score':3}]}";
        Object[][] matrix = {
            // call, body: nobody, ghost (sees nothing), guest (looks on), petra (no writing role), dev (develops), admin
            {"GET scorecards?project=DEMO", null, 401, 404, 200, 200, 200, 200},
            {"GET scorecards?project=SEC", null, 401, 404, 404, 404, 404, 200},
            {"GET scorecards", null, 401, 400, 400, 400, 400, 400},
            {"GET scorecards?project=DEMO&limit=201&start=-1", null, 401, 404, 400, 400, 400, 400},
            {"GET scorecards?project=DEMO&due=perhaps", null, 401, 404, 400, 400, 400, 400},
            {"GET scorecards?project=DEMO&sort=colour", null, 401, 404, 400, 400, 400, 400},
            {"GET scorecards/DEMO/2", null, 401, 404, 200, 200, 200, 200},
            {"GET scorecards/DEMO/77", null, 401, 404, 404, 404, 404, 404},
            {"GET scorecards/SEC/2", null, 401, 404, 404, 404, 404, 404},
            {"GET scorecards/DEMO/x", null, 401, 404, 404, 404, 404, 404},
            {"GET scorecards/DEMO/2/history", null, 401, 404, 200, 200, 200, 200},
            {"GET scorecards/DEMO/77/history", null, 401, 404, 404, 404, 404, 404},
            {"GET scorecards/DEMO/2/history?limit=0", null, 401, 404, 400, 400, 400, 400},
            {"PUT scorecards/DEMO/2", one, 401, 404, 403, 403, 200, 200},
            {"PUT scorecards/DEMO/2", "{'version':77,'scores':[{'criterion':'modularity','score':3}]}", 401, 404, 403, 403, 409, 409},
            {"PUT scorecards/DEMO/2", "{'scores':[{'criterion':'modularity','score':3}]}", 401, 404, 403, 403, 400, 400},
            {"PUT scorecards/DEMO/2", "{'version':%d}", 401, 404, 403, 403, 400, 400},
            {"PUT scorecards/DEMO/2", "", 401, 404, 403, 403, 400, 400},
            {"PUT scorecards/DEMO/2", "{'colour':'red'}", 401, 400, 400, 400, 400, 400},
            {"PUT scorecards/DEMO/77", one, 401, 404, 404, 404, 404, 404},
            {"PUT scorecards/SEC/2", one, 401, 404, 404, 404, 404, 404},
            {"GET projects/DEMO/criteria", null, 401, 404, 200, 200, 200, 200},
            {"GET projects/SEC/criteria", null, 401, 404, 404, 404, 404, 200},
            {"PUT projects/DEMO/criteria", "{'version':0}", 401, 404, 403, 403, 403, 200},
            {"PUT projects/DEMO/criteria", "{'version':77}", 401, 404, 403, 403, 403, 409},
            {"PUT projects/DEMO/criteria", "{}", 401, 404, 403, 403, 403, 400},
            {"PUT projects/DEMO/criteria", "", 401, 404, 403, 403, 403, 400},
            {"PUT projects/SEC/criteria", "{'version':0}", 401, 404, 404, 404, 404, 200},
        };
        List<Optional<Actor>> people = Arrays.asList(Optional.empty(), Optional.of(Town.GHOST), Optional.of(Town.GUEST), Optional.of(PETRA), Optional.of(DEV), Optional.of(Town.ADMIN));
        for (Object[] line : matrix) {
            for (int who = 0; who < people.size(); who++) {
                String body = line[1] == null ? null : String.format((String) line[1], house.version(2));
                Answer answer = api.as(people.get(who)).send((String) line[0], body);
                assertThat(answer.status).as(line[0] + " " + line[1] + " by " + people.get(who) + ": " + answer.text).isEqualTo(line[who + 2]);
            }
        }
    }

    @Test
    public void missingAndInvisibleLookTheSame() {
        for (String call : List.of("GET scorecards?project=%s", "GET scorecards/%s/1", "PUT scorecards/%s/1", "GET scorecards/%s/1/history", "GET projects/%s/criteria", "PUT projects/%s/criteria")) {
            String body = call.startsWith("GET") ? null : "{}";
            Answer hidden = api.as(DEV).send(String.format(call, "SEC"), body);
            Answer missing = api.send(String.format(call, "XYZ"), body);
            assertThat(hidden.status).as(call).isEqualTo(404);
            assertThat(hidden.text.replace("SEC", "XYZ").replaceAll("\"traceId\":\"\\w+\"", "")).isEqualTo(missing.text.replaceAll("\"traceId\":\"\\w+\"", ""));
        }
    }

    @Test
    public void aScoreIsSaidAndReadAgain() {
        Answer said = put(score("modularity", ",'score':2,'evidence':' https://ci.example.com/report?id=1 ','note':' Cycles everywhere. '"));
        assertThat(said.status).as(said.text).isEqualTo(200);
        assertThat(said.json().at("/version").asInt()).isEqualTo(1);
        JsonNode given = standing(said, "modularity").at("/given");
        assertThat(given.at("/score").asInt()).isEqualTo(2);
        assertThat(given.at("/evidence").asText()).isEqualTo("https://ci.example.com/report?id=1");
        assertThat(given.at("/note").asText()).isEqualTo("Cycles everywhere.");
        assertThat(given.at("/by/key").asText()).isEqualTo("dev");
        assertThat(given.at("/at").asText()).isEqualTo("2026-11-20T12:00:00Z");
        assertThat(standing(said, "modularity").at("/expires").asText()).isEqualTo("2027-05-19T12:00:00Z");
        assertThat(said.json().at("/overall/counted").asInt()).isEqualTo(1);
        assertThat(said.json().at("/overall").has("score")).isFalse();
        assertThat(api.send("GET " + LEDGER, null).json()).isEqualTo(said.json());
        assertThat(house.audit).hasSize(1).first().satisfies(event -> {
            assertThat(event.entity()).isEqualTo("scorecard");
            assertThat(event.before()).isEmpty();
            assertThat(event.after()).isEqualTo("modularity: 2, https://ci.example.com/report?id=1, Cycles everywhere.");
        });
    }

    @Test
    public void everythingWrongIsSaidAtOnce() {
        Answer answer = put(String.join(",", score("modularity", ",'score':0"), score("knowledge", ",'score':6"), score("solution", ",'score':2.5"), score("technology", ""), score("colour", ",'score':3"), score("knowledge", ",'score':3"),
            "null", score("churn", ",'score':3,'evidence':'javascript:alert(1)'"), score("debt", ",'score':3,'note':'" + "x".repeat(10_240) + "'")));
        assertThat(answer.status).isEqualTo(400);
        assertThat(answer.fields()).contains("scores[0].score", "scores[1].score", "scores[2].score", "scores[3].score", "scores[4].criterion", "scores[5].criterion", "scores[6].criterion", "scores[7].evidence", "scores[8].note");
        assertThat(house.version(2)).isZero();
        assertThat(house.audit).isEmpty();
        for (String number : List.of("1e999", "-1", "'NaN'", "'Infinity'", "1e300")) {
            assertThat(put(score("modularity", ",'score':" + number)).status).as(number).isEqualTo(400);
        }
        assertThat(put(score("modularity", ",'score':3.0")).status).isEqualTo(200);
    }

    @Test
    public void evidenceIsAnAddressOrAnIssueTheWriterSees() {
        for (String bad : List.of("javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,<script>", "file:///etc/passwd", "ftp://example.com/x", "//example.com/x", "http://", "https:///x", "http:/x",
            "https://user:secret@example.com/", "https://exa mple.com/", "<b>", "vbscript:x", "see the wiki", "DEMO-9", "DEMO-0", "NONE-1", "demo-1", "https://example.com/" + "x".repeat(2000), "http://example.com/\u0000")) {
            Answer answer = put(score("modularity", ",'score':3,'evidence':'" + bad.replace("\u0000", "\\u0000") + "'"));
            assertThat(answer.status).as(bad + ": " + answer.text).isEqualTo(400);
            assertThat(answer.fields()).as(bad).contains("scores[0].evidence");
        }
        for (String good : List.of("https://example.com", "http://localhost:9000/dashboard?id=a%20b#x", "HTTPS://Example.COM/x", "DEMO-1", "", "https://xn--fsq.example/词")) {
            assertThat(put(score("modularity", ",'score':3,'evidence':'" + good + "'")).status).as(good).isEqualTo(200);
        }
    }

    @Test
    public void evidenceNobodyMaySeeIsHiddenAndSurvives() {
        api.as(ADA).send("PUT " + LEDGER, "{'version':0,'scores':[{'criterion':'modularity','score':2,'evidence':'DEMO-9'}]}");
        assertThat(standing(api.send("GET " + LEDGER, null), "modularity").at("/given/evidence").asText()).isEqualTo("DEMO-9");
        JsonNode seen = standing(api.as(DEV).send("GET " + LEDGER, null), "modularity").at("/given");
        assertThat(seen.has("evidence")).isFalse();
        assertThat(seen.at("/evidenceHidden").asBoolean()).isTrue();
        assertThat(api.send("GET " + LEDGER + "/history", null).text).doesNotContain("DEMO-9");
        assertThat(put(score("knowledge", ",'score':4")).status).isEqualTo(200);
        assertThat(standing(api.as(ADA).send("GET " + LEDGER, null), "modularity").at("/given/evidence").asText()).isEqualTo("DEMO-9");
    }

    @Test
    public void theFasterOneWinsAndTheSlowerOneSeesIt() {
        put(score("modularity", ",'score':2"));
        Answer slower = api.as(ADA).send("PUT " + LEDGER, "{'version':0,'scores':[{'criterion':'modularity','score':5}]}");
        assertThat(slower.status).isEqualTo(409);
        assertThat(slower.json().at("/current/version").asInt()).isEqualTo(1);
        assertThat(slower.codes()).containsExactly("version.stale");
    }

    @Test
    public void theSameWordsSentTwiceAreSaidOnce() {
        String body = "{'version':0,'scores':[{'criterion':'modularity','score':2,'note':'n'}]}";
        Answer first = api.as(DEV).send("PUT " + LEDGER, body);
        Answer again = api.send("PUT " + LEDGER, body);
        assertThat(again.status).isEqualTo(200);
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(house.version(2)).isEqualTo(1);
        assertThat(house.audit).hasSize(1);
        assertThat(api.as(ADA).send("PUT " + LEDGER, body).status).as("somebody else’s same words").isEqualTo(409);
        assertThat(api.as(DEV).send("PUT " + LEDGER, "{'version':0,'scores':[{'criterion':'modularity','score':3}]}").status).isEqualTo(409);
    }

    @Test
    public void aCriterionRetiredInTheMeantimeIsAConflictAndItsPastStays() {
        put(score("modularity", ",'score':2"));
        Answer retired = api.as(Town.ADMIN).send("PUT projects/DEMO/criteria", "{'version':0,'criteria':[{'key':'knowledge'},{'key':'modularity','retired':true}]}");
        assertThat(retired.status).as(retired.text).isEqualTo(200);
        Answer late = put(score("modularity", ",'score':5"));
        assertThat(late.status).isEqualTo(409);
        assertThat(late.codes()).containsExactly("scorecard.criterion.retired");
        assertThat(late.json().at("/current/criteria")).hasSize(1);
        JsonNode history = api.send("GET " + LEDGER + "/history", null).json();
        assertThat(history.at("/values/0/said/0/name").asText()).isEqualTo("tandem.scorecard.criterion.modularity.name");
        assertThat(history.at("/values/0/said/0/to/score").asInt()).isEqualTo(2);
    }

    @Test
    public void theHistoryTellsWhoChangedWhatFromWhat() {
        put(score("modularity", ",'score':2") + "," + score("knowledge", ",'score':4"));
        house.wait(Duration.ofDays(10));
        api.as(ADA).send("PUT " + LEDGER, "{'version':1,'scores':[{'criterion':'modularity','score':3,'note':'Split.'}]}");
        JsonNode history = api.as(Town.GUEST).send("GET " + LEDGER + "/history", null).json();
        assertThat(history.at("/total").asInt()).isEqualTo(2);
        assertThat(history.at("/values/0/by/key").asText()).isEqualTo("ada");
        assertThat(history.at("/values/0/said")).hasSize(1);
        assertThat(history.at("/values/0/said/0/from").asInt()).isEqualTo(2);
        assertThat(history.at("/values/1/said")).hasSize(2);
        assertThat(history.at("/values/1/said/0").has("from")).isFalse();
        JsonNode second = api.send("GET " + LEDGER + "/history?start=0&limit=1", null).json();
        assertThat(second.at("/values")).hasSize(1);
        assertThat(second.at("/values/0/said/0/from").asInt()).as("the one before the piece is known").isEqualTo(2);
        assertThat(api.send("GET " + LEDGER + "/history?start=1&limit=5", null).json().at("/values/0/version").asInt()).isEqualTo(1);
        assertThat(api.send("GET " + LEDGER, null).json().at("/previous/scores/modularity").asInt()).isEqualTo(2);
    }

    @Test
    public void whatIsTooOldAsksToBeLookedAtAgain() {
        house.assessAll(DEV, 2, 2);
        assertThat(api.as(DEV).send("GET scorecards?project=DEMO&due=true", null).json().at("/total").asInt()).isZero();
        house.wait(Duration.ofDays(180));
        JsonNode due = api.send("GET scorecards?project=DEMO&due=true", null).json();
        assertThat(due.at("/due").asInt()).isEqualTo(1);
        assertThat(due.at("/values/0/component/name").asText()).isEqualTo("Ledger");
        assertThat(due.at("/values/0/overall").has("score")).isFalse();
        assertThat(due.at("/values/0/cells/0/state").asText()).isEqualTo("DUE");
        assertThat(due.at("/values/0/cells/0/score").asInt()).isEqualTo(2);
    }

    @Test
    public void measurementsCountByTheProjectsLimits() {
        house.code.add(new CodeState("org:ledger", Reviews.NOON.minus(Duration.ofDays(2)), Reviews.NOON.minus(Duration.ofDays(1)), Map.of(Measure.COVERAGE, 61.234, Measure.DEBT_RATIO, 4.0)));
        Answer card = api.as(DEV).send("GET " + LEDGER, null);
        JsonNode coverage = standing(card, "coverage");
        assertThat(coverage.at("/measured/value").asDouble()).isEqualTo(61.23);
        assertThat(coverage.at("/score").asInt()).isEqualTo(3);
        assertThat(coverage.at("/measured/source").asText()).isEqualTo("org:ledger");
        assertThat(coverage.at("/measured/staleSince").asText()).isEqualTo("2026-11-19T12:00:00Z");
        assertThat(standing(card, "debt").at("/score").asInt()).isEqualTo(5);
        assertThat(standing(card, "duplication").at("/absent").asText()).isEqualTo("tandem.scorecard.absent.value[org:ledger]");
        assertThat(standing(card, "churn").at("/absent").asText()).isEqualTo("tandem.scorecard.absent.commits");
        assertThat(standing(api.send("GET scorecards/DEMO/1", null), "coverage").at("/absent").asText()).isEqualTo("tandem.scorecard.absent.code");
        api.as(Town.ADMIN).send("PUT projects/DEMO/criteria", "{'version':0,'code':[{'component':1,'codeProject':'org:ledger'},{'component':2,'codeProject':'gone'}],'criteria':[{'key':'coverage','limits':[99,98,97,61]}]}");
        assertThat(standing(api.send("GET scorecards/DEMO/1", null), "coverage").at("/score").asInt()).isEqualTo(2);
        assertThat(standing(api.send("GET " + LEDGER, null), "coverage").at("/absent").asText()).isEqualTo("tandem.scorecard.absent.code.gone[gone]");
    }

    @Test
    public void aRenamedComponentKeepsItsCardAndADeletedOneIsForReading() {
        put(score("modularity", ",'score':2"));
        house.components.set(1, new ComponentRef(2, "General Ledger"));
        assertThat(api.as(DEV).send("GET " + LEDGER, null).json().at("/component/name").asText()).isEqualTo("General Ledger");
        assertThat(api.send("GET scorecards?project=DEMO", null).json().at("/total").asInt()).isEqualTo(2);
        house.components.remove(1);
        JsonNode gone = api.send("GET " + LEDGER, null).json();
        assertThat(gone.at("/gone").asBoolean()).isTrue();
        assertThat(gone.at("/mayAssess").asBoolean()).isFalse();
        assertThat(gone.at("/component/name").asText()).isEqualTo("Ledger");
        assertThat(put(score("modularity", ",'score':3")).status).isEqualTo(404);
        assertThat(api.send("GET " + LEDGER + "/history", null).json().at("/total").asInt()).isEqualTo(1);
        assertThat(api.send("GET scorecards?project=DEMO", null).json().at("/total").asInt()).isEqualTo(1);
    }

    @Test
    public void cardsAreSortedSearchedAndPaged() {
        house.components.clear();
        LongStream.rangeClosed(1, 25).forEach(id -> house.components.add(new ComponentRef(id, "Part " + (char) ('A' + id % 25))));
        house.assessAll(DEV, 3, 4);
        house.assessAll(DEV, 4, 1);
        JsonNode weakest = api.as(DEV).send("GET scorecards?project=DEMO&sort=score&limit=3", null).json();
        assertThat(weakest.at("/total").asInt()).isEqualTo(25);
        assertThat(weakest.at("/values")).hasSize(3);
        assertThat(weakest.at("/values").findValuesAsText("name")).containsExactly("Part E", "Part D", "Part A");
        assertThat(weakest.at("/values/0/low").asBoolean()).isTrue();
        assertThat(api.send("GET scorecards?project=DEMO&q=part%20e", null).json().at("/total").asInt()).isEqualTo(1);
        assertThat(api.send("GET scorecards?project=DEMO&sort=-name&limit=1", null).json().at("/values/0/component/name").asText()).isEqualTo("Part Y");
        assertThat(weakest.at("/criteria")).hasSize(weakest.at("/values/0/cells").size());
    }

    @Test
    public void twoHundredComponentsAreTwoQueriesOfOurOwn() {
        house.components.clear();
        LongStream.rangeClosed(1, 200).forEach(id -> house.components.add(new ComponentRef(id, "Part " + id)));
        house.assessAll(DEV, 3, 4);
        assertThat(house.database.statementsOf(() -> api.as(DEV).send("GET scorecards?project=DEMO&limit=200", null))).hasSize(2);
        assertThat(house.database.statementsOf(() -> api.as(DEV).send("GET scorecards/DEMO/3", null))).hasSize(2);
        assertThat(house.database.statementsOf(() -> house.scores.read("DEMO", List.of("Part 3")))).hasSize(2);
    }
}
