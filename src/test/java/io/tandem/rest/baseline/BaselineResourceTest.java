package io.tandem.rest.baseline;

import static io.tandem.testing.baseline.BaselineHouse.RELEASE;
import static io.tandem.testing.review.Reviews.ADA;
import static io.tandem.testing.review.Reviews.DEV;
import static io.tandem.testing.review.Reviews.PETRA;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.tandem.plan.baseline.model.ScopeIssue;
import io.tandem.plan.buffer.model.ReleaseInfo;
import io.tandem.plan.buffer.model.ReleaseInfo.State;
import io.tandem.shared.Actor;
import io.tandem.shared.AuditEvent;
import io.tandem.shared.Span;
import io.tandem.shared.Spans;
import io.tandem.shared.port.Stamps;
import io.tandem.testing.baseline.BaselineHouse;
import io.tandem.testing.rest.RestApi;
import io.tandem.testing.rest.RestApi.Answer;
import io.tandem.testing.review.Town;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** Every call of "baselines", through the real JSON and the real error answers. */
public class BaselineResourceTest {
    private static final String TAKE = "{'project':'DEMO','release':10,'name':'%s'}";
    private final BaselineHouse house = new BaselineHouse();
    private final RestApi api = new RestApi(currentUser -> List.of(house.resource(currentUser, RestApi.once())));

    @Before
    public void work() {
        house.planned(1, 2.0, 3.0, LocalDate.of(2026, 12, 4)).planned(2, 4.0, null, null).planned(3, null, 5.0, null);
    }

    @After
    public void close() {
        house.close();
    }

    private Answer take(String name) {
        return api.as(PETRA).send("POST baselines", String.format(TAKE, name));
    }

    private JsonNode read(String call) {
        return api.as(PETRA).send(call, null).json();
    }

    @Test
    public void whoMayDoWhat() {
        long id = house.taken("First").id();
        Object[][] matrix = {
            // call, body: nobody, ghost (sees nothing), guest (looks on), dev (works), petra (leads), admin
            {"GET baselines?project=DEMO", null, 401, 404, 200, 200, 200, 200},
            {"GET baselines?project=DEMO&release=10", null, 401, 404, 200, 200, 200, 200},
            {"GET baselines?project=DEMO&release=x", null, 401, 404, 400, 400, 400, 400},
            {"GET baselines?project=SEC", null, 401, 404, 404, 404, 404, 200},
            {"GET baselines", null, 401, 400, 400, 400, 400, 400},
            {"GET baselines?project=DEMO&limit=0", null, 401, 404, 400, 400, 400, 400},
            {"GET baselines/" + id, null, 401, 404, 200, 200, 200, 200},
            {"GET baselines/999", null, 401, 404, 404, 404, 404, 404},
            {"GET baselines/-1", null, 401, 404, 404, 404, 404, 404},
            {"GET baselines/" + id + "/comparison", null, 401, 404, 200, 200, 200, 200},
            {"GET baselines/" + id + "/comparison?with=" + id, null, 401, 404, 200, 200, 200, 200},
            {"GET baselines/" + id + "/comparison?with=999", null, 401, 404, 404, 404, 404, 404},
            {"GET baselines/" + id + "/comparison?with=x", null, 401, 404, 400, 400, 400, 400},
            {"GET baselines/" + id + "/value", null, 401, 404, 200, 200, 200, 200},
            {"GET baselines/999/value", null, 401, 404, 404, 404, 404, 404},
            {"GET baselines/" + id + "/deviation", null, 401, 404, 200, 200, 200, 200},
            {"GET baselines/999/deviation", null, 401, 404, 404, 404, 404, 404},
            {"POST baselines", "{'project':'DEMO','release':10,'name':'By %s'}", 401, 404, 403, 403, 201, 201},
            {"POST baselines", "{'project':'SEC','release':20,'name':'By %s'}", 401, 404, 404, 404, 404, 201},
            {"POST baselines", "{'project':'DEMO'}", 401, 404, 403, 403, 400, 400},
            {"POST baselines", "{'project':'DEMO','release':12,'name':'x'}", 401, 404, 403, 403, 409, 409},
            {"POST baselines", "{'project':'DEMO','release':20,'name':'x'}", 401, 404, 403, 403, 400, 400},
            {"POST baselines", "{'project':'DEMO','colour':1}", 401, 400, 400, 400, 400, 400},
            {"POST baselines", "", 401, 400, 400, 400, 400, 400},
            {"PUT baselines/" + id + "/current", "{}", 401, 404, 403, 403, 400, 400},
            {"PUT baselines/" + id + "/current", "{'version':77}", 401, 404, 403, 403, 409, 409},
            {"PUT baselines/999/current", "{'version':1}", 401, 404, 404, 404, 404, 404},
            {"DELETE baselines/" + id, null, 401, 404, 403, 403, 400, 400},
            {"DELETE baselines/" + id + "?version=x", null, 401, 404, 403, 403, 400, 400},
            {"DELETE baselines/" + id + "?version=77", null, 401, 404, 403, 403, 409, 409},
        };
        List<Optional<Actor>> people = Arrays.asList(Optional.empty(), Optional.of(Town.GHOST), Optional.of(Town.GUEST), Optional.of(DEV), Optional.of(PETRA), Optional.of(Town.ADMIN));
        for (Object[] row : matrix) {
            for (int who = 0; who < people.size(); who++) {
                String body = row[1] == null ? null : String.format((String) row[1], people.get(who).map(Actor::key).orElse(""));
                Answer answer = api.as(people.get(who)).send((String) row[0], body);
                assertThat(answer.status).as(row[0] + " " + row[1] + " by " + people.get(who) + ": " + answer.text).isEqualTo(row[who + 2]);
            }
        }
    }

    @Test
    public void aBaselineSaysWhatWasPlanned() {
        Answer taken = take("<b>First</b>");
        assertThat(taken.status).isEqualTo(201);
        JsonNode read = read("GET baselines/" + taken.json().at("/id").asLong());
        assertThat(read).isEqualTo(taken.json());
        assertThat(read.at("/name").asText()).isEqualTo("<b>First</b>");
        assertThat(read.at("/release/name").asText()).isEqualTo("1.0");
        assertThat(read.at("/due").asText()).isEqualTo("2026-12-31");
        assertThat(read.at("/totals/issues").asInt()).isEqualTo(3);
        assertThat(read.at("/totals/estimated").asInt()).isEqualTo(2);
        assertThat(read.at("/totals/personDays").asDouble()).isEqualTo(6);
        assertThat(read.at("/totals/points").asDouble()).isEqualTo(8);
        assertThat(read.at("/current").asBoolean()).isTrue();
        assertThat(read.at("/mayChange").asBoolean()).isTrue();
        assertThat(api.as(DEV).send("GET baselines/" + read.at("/id").asLong(), null).json().at("/mayChange").asBoolean()).isFalse();
        assertThat(house.audit).extracting(AuditEvent::action).containsExactly("created");
        assertThat(house.stamps.read(List.of("DEMO")).get("DEMO", Stamps.Kind.PLAN)).isEqualTo(1);
    }

    @Test
    public void everythingWrongIsToldAtOnce() {
        Answer answer = api.as(PETRA).send("POST baselines", "{'project':'DEMO','name':'" + "x".repeat(300) + "','comment':'" + "y".repeat(1_001) + "'}");
        assertThat(answer.json().at("/errors").findValuesAsText("code")).containsExactly("text.long", "text.long", "baseline.release.missing");
        assertThat(api.as(PETRA).send("POST baselines", "{'project':'DEMO','release':10,'name':' '}").json().at("/errors/0/code").asText()).isEqualTo("baseline.name.missing");
        assertThat(api.as(PETRA).send("POST baselines", "{'project':'DEMO','release':10,'name':'a\\u0000b'}").json().at("/errors/0/code").asText()).isEqualTo("baseline.text.control");
    }

    @Test
    public void aReleaseHasEachNameOnce() {
        take("Plan");
        Answer again = take("PLAN");
        assertThat(again.status).isEqualTo(400);
        assertThat(again.json().at("/errors/0/field").asText()).isEqualTo("name");
    }

    @Test
    public void fiveThousandIssuesAreTheMost() {
        for (long number = 4; number <= 5_000; number++) {
            house.scope.put(20_000 + number, new ScopeIssue(20_000 + number, "DEMO-" + number, 3_600_000_000L, null, null));
        }
        assertThat(take("All").json().at("/totals/issues").asInt()).isEqualTo(5_000);
        house.planned(9_999, 0.0, null, null);
        assertThat(take("One more").json().at("/errors/0/code").asText()).isEqualTo("baseline.issues.many");
    }

    @Test
    public void fiftyBaselinesOfAReleaseAreTheMost() {
        for (int count = 0; count < 50; count++) {
            house.taken("Plan " + count);
        }
        assertThat(take("One more").status).isEqualTo(409);
    }

    @Test
    public void theFirstIsTheCurrentOneUntilAnotherIsChosen() {
        long first = house.taken("First").id();
        house.later(Duration.ofHours(1));
        long second = house.taken("Second").id();
        assertThat(read("GET baselines/" + first).at("/current").asBoolean()).isTrue();
        Answer chosen = api.as(PETRA).send("PUT baselines/" + second + "/current", "{'version':1}");
        assertThat(chosen.json().at("/current").asBoolean()).isTrue();
        assertThat(chosen.json().at("/version").asInt()).isEqualTo(2);
        assertThat(read("GET baselines?project=DEMO").findValuesAsText("current")).containsExactly("true", "false");
        assertThat(api.as(PETRA).send("PUT baselines/" + second + "/current", "{'version':1}").json().at("/current/version").asInt()).as("a conflict carries what is there").isEqualTo(2);
        assertThat(api.as(PETRA).send("DELETE baselines/" + second + "?version=2", null).status).isEqualTo(204);
        assertThat(read("GET baselines/" + first).at("/current").asBoolean()).isTrue();
        assertThat(house.audit).extracting(AuditEvent::action).containsExactly("created", "created", "chosen", "deleted");
    }

    @Test
    public void oneCanBeTakenAsTheCurrentOne() {
        house.taken("First");
        assertThat(api.as(PETRA).send("POST baselines", "{'project':'DEMO','release':10,'name':'Second','current':true}").json().at("/current").asBoolean()).isTrue();
    }

    @Test
    public void aComparisonSaysWhatChangedSince() {
        long id = house.taken("First").id();
        house.scope.remove(10_003L);
        house.planned(1, 3.0, 3.0, LocalDate.of(2026, 12, 9)).planned(4, 1_000_000 / 8.0, null, null);
        house.release(new ReleaseInfo(RELEASE, "1.0 renamed", LocalDate.of(2026, 12, 1), LocalDate.of(2027, 1, 8), State.OPEN));
        JsonNode now = read("GET baselines/" + id + "/comparison");
        assertThat(now.at("/counts").toString()).isEqualTo("{\"added\":1,\"removed\":1,\"changed\":1,\"unchanged\":1,\"hidden\":0}");
        assertThat(now.at("/issues").findValuesAsText("change")).containsExactly("ADDED", "REMOVED", "CHANGED");
        assertThat(now.at("/issues").findValuesAsText("key")).containsExactly("DEMO-4", "DEMO-3", "DEMO-1");
        assertThat(now.at("/issues/0/after/personDays").asDouble()).isEqualTo(125_000);
        assertThat(now.at("/issues/2/before/due").asText()).isEqualTo("2026-12-04");
        assertThat(now.at("/issues/2/after/personDays").asDouble()).isEqualTo(3);
        assertThat(now.at("/issues/2/summary").asText()).isEqualTo("About DEMO-1");
        assertThat(now.at("/after/movedWorkingDays").asInt()).as("31 December is a Thursday, 8 January a Friday").isEqualTo(6);
        assertThat(now.has("with")).isFalse();
        assertThat(read("GET baselines/" + id).at("/release/name").asText()).isEqualTo("1.0 renamed");
        assertThat(read("GET baselines/" + id).at("/releaseName").asText()).isEqualTo("1.0");
    }

    @Test
    public void twoBaselinesAreCompared() {
        long first = house.taken("First").id();
        house.planned(4, 1.0, null, null);
        long second = house.taken("Second").id();
        house.scope.clear();
        JsonNode both = read("GET baselines/" + first + "/comparison?with=" + second);
        assertThat(both.at("/with/name").asText()).isEqualTo("Second");
        assertThat(both.at("/counts/added").asInt()).isEqualTo(1);
        assertThat(both.at("/counts/removed").asInt()).isZero();
    }

    @Test
    public void whoMayNotSeeAnIssueIsToldOnlyThatThereIsOne() {
        long id = house.taken("First").id();
        house.planned(9, 7.0, null, null).planned(5, 1.0, null, null);
        JsonNode petras = read("GET baselines/" + id + "/comparison");
        assertThat(petras.at("/issues").findValuesAsText("key")).containsExactly("DEMO-5");
        assertThat(petras.at("/counts/hidden").asInt()).isEqualTo(1);
        assertThat(api.as(ADA).send("GET baselines/" + id + "/comparison", null).json().at("/counts/hidden").asInt()).isZero();
    }

    @Test
    public void aDeletedReleaseKeepsItsBaselines() {
        long first = house.taken("First").id();
        long second = house.taken("Second").id();
        house.releases.remove(RELEASE);
        assertThat(read("GET baselines?project=DEMO").at("/values/0/release/state").asText()).isEqualTo("GONE");
        assertThat(api.as(PETRA).send("GET baselines/" + first + "/comparison", null).status).isEqualTo(409);
        assertThat(api.as(PETRA).send("GET baselines/" + first + "/comparison?with=" + second, null).status).isEqualTo(200);
        assertThat(api.as(PETRA).send("DELETE baselines/" + first + "?version=1", null).status).isEqualTo(204);
    }

    @Test
    public void anArchivedReleaseIsNotADeletedOne() {
        long id = house.taken("First").id();
        house.release(new ReleaseInfo(RELEASE, "1.0", null, null, State.ARCHIVED));
        assertThat(read("GET baselines?project=DEMO").at("/values/0/release/state").asText()).isEqualTo("ARCHIVED");
        assertThat(api.as(PETRA).send("GET baselines/" + id + "/comparison", null).status).isEqualTo(200);
    }

    @Test
    public void aReleaseWithoutDaysAndIssuesCanBeTaken() {
        JsonNode taken = api.as(PETRA).send("POST baselines", "{'project':'DEMO','release':11,'name':'Empty'}").json();
        assertThat(taken.has("due")).isFalse();
        assertThat(taken.at("/totals/issues").asInt()).isZero();
        JsonNode compared = read("GET baselines/" + taken.at("/id").asLong() + "/comparison");
        assertThat(compared.at("/after").has("movedWorkingDays")).isFalse();
    }

    @Test
    public void earnedValueIsReadWithItsCurvesAndFigures() {
        house.release(new ReleaseInfo(RELEASE, "1.0", LocalDate.of(2026, 11, 9), LocalDate.of(2026, 12, 4), State.OPEN));
        long id = house.taken("First").id();
        house.happened(1, Instant.parse("2026-11-10T09:00:00Z"), Instant.parse("2026-11-13T09:00:00Z"), 3).happened(2, null, null, 0);
        JsonNode read = read("GET baselines/" + id + "/value");
        assertThat(read.at("/now/budget").asDouble()).isEqualTo(6);
        assertThat(read.at("/now/earned").asDouble()).isEqualTo(2);
        assertThat(read.at("/now/spent").asDouble()).isEqualTo(3);
        assertThat(read.at("/now/planned").asDouble()).as("10 of 20 working days for the issue without a due day; the other is due on the last day").isEqualTo(2);
        assertThat(read.at("/counted").asInt()).isEqualTo(2);
        assertThat(read.at("/issues").asInt()).isEqualTo(3);
        assertThat(read.at("/points").size()).isGreaterThan(20);
        assertThat(read.at("/figures").findValuesAsText("key")).containsExactly("spi", "cpi", "scheduleVariance", "costVariance", "estimateAtCompletion", "tcpi", "spiTime", "requirementVolatility");
        assertThat(read.at("/figures/0/value").asDouble()).isEqualTo(1);
        assertThat(read.at("/figures/1/value").asDouble()).isEqualTo(0.67);
        assertThat(read.at("/figures/4/value").asDouble()).isEqualTo(9);
    }

    @Test
    public void withoutFactsOrEstimatesNothingIsGuessed() {
        long id = house.taken("First").id();
        JsonNode unknown = read("GET baselines/" + id + "/value");
        assertThat(unknown.has("now")).isFalse();
        assertThat(unknown.at("/points")).isEmpty();
        assertThat(unknown.at("/figures/0/missing/0").asText()).contains("value.missing.facts");
        house.scope.clear();
        house.planned(3, null, 5.0, null).happened(3, null, null, 0);
        long bare = house.taken("Bare").id();
        assertThat(read("GET baselines/" + bare + "/value").at("/figures/0/missing/0").asText()).contains("value.missing.estimates");
    }

    @Test
    public void aDeviationIsToldByCauseAndIssueAndHiddenIssuesAreNotNamed() {
        house.planned(9, 1.0, null, null);
        long id = house.taken("First").id();
        Instant monday = Instant.parse("2026-11-09T00:00:00Z");
        house.happened(1, monday, monday.plusSeconds(4 * 86_400), 1).happened(2, null, null, 0).happened(3, monday, null, 0).happened(9, monday, monday.plusSeconds(2 * 86_400), 1);
        house.reviewWaits.put(10_001L, new Spans(List.of(new Span(monday, monday.plusSeconds(86_400)))));
        JsonNode petras = read("GET baselines/" + id + "/deviation");
        assertThat(petras.at("/total").asDouble()).isEqualTo(3);
        assertThat(petras.at("/causes").findValuesAsText("key")).containsExactly("waiting", "blocked", "hold", "review-waiting", "rework", "scope-added", "estimate-error");
        assertThat(petras.at("/causes/3/personDays").asDouble()).isEqualTo(1);
        assertThat(petras.at("/causes/0/personDays").asDouble()).as("one day was logged on each").isEqualTo(3);
        assertThat(petras.at("/causes/0/issues").asInt()).isEqualTo(2);
        assertThat(petras.at("/causes/6/personDays").asDouble()).isEqualTo(-1);
        assertThat(petras.at("/issues").findValuesAsText("key")).containsExactly("DEMO-1", "DEMO-2");
        assertThat(petras.at("/issues/0/causes/review-waiting").asDouble()).isEqualTo(1);
        assertThat(petras.at("/hidden").asInt()).isEqualTo(1);
        assertThat(petras.at("/compared").asInt()).isEqualTo(3);
        assertThat(petras.at("/all").asInt()).isEqualTo(4);
    }
}
