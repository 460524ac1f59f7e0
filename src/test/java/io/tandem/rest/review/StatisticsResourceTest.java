package io.tandem.rest.review;

import static io.tandem.testing.review.Reviews.ADA;
import static io.tandem.testing.review.Reviews.DEV;
import static io.tandem.testing.review.Reviews.EMIL;
import static io.tandem.testing.review.Reviews.PETRA;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.tandem.review.input.ActualInput;
import io.tandem.review.model.ChangeReview;
import io.tandem.review.model.Evidence;
import io.tandem.testing.AoDatabase.Kind;
import io.tandem.testing.review.ReviewApi;
import io.tandem.testing.review.ReviewApi.Answer;
import io.tandem.testing.review.ReviewHouse;
import io.tandem.testing.review.Town;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.After;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** Actual values, statistics and bias as the API answers them, on both databases. */
@RunWith(Parameterized.class)
public class StatisticsResourceTest {
    private final ReviewHouse house;
    private final ReviewApi api;

    public StatisticsResourceTest(Kind kind) {
        house = new ReviewHouse(kind);
        api = new ReviewApi(house);
    }

    @Parameters(name = "{0}")
    public static Object[] kinds() {
        return Kind.values();
    }

    @After
    public void close() {
        house.close();
    }

    private ChangeReview verified(String issueKey, double effort) {
        ChangeReview submitted = house.inReview(issueKey);
        house.wait(Duration.ofHours(3));
        for (var voter : List.of(PETRA, EMIL, ADA)) {
            house.vote(voter, submitted.id(), "APPROVE");
        }
        ChangeReview approved = house.queries.get(ADA, submitted.id());
        ChangeReview implemented = house.reviews.implemented(ADA, approved.id(), approved.version());
        return house.outcomes.verify(ADA, implemented.id(), implemented.version(), new ActualInput(4.0, effort, null, null, null, null, null));
    }

    @Test
    public void whoMayAskForWhat() {
        ChangeReview review = verified("DEMO-1", 9);
        ChangeReview draft = house.draft("DEMO-2");
        Object[][] matrix = {
            // call: nobody, ghost, guest, dev, admin
            {"reviews/" + review.id() + "/actuals", 401, 404, 200, 200, 200}, {"reviews/" + draft.id() + "/actuals", 401, 404, 409, 409, 409}, {"reviews/999999/actuals", 401, 404, 404, 404, 404},
            {"reviews/statistics?project=DEMO", 401, 404, 200, 200, 200}, {"reviews/bias?project=DEMO", 401, 404, 200, 200, 200},
            {"reviews/statistics?project=SEC", 401, 404, 404, 404, 200}, {"reviews/bias?project=SEC", 401, 404, 404, 404, 200},
            {"reviews/statistics", 401, 400, 400, 400, 400}, {"reviews/bias?project=", 401, 400, 400, 400, 400},
        };
        for (Object[] line : matrix) {
            int column = 1;
            for (Optional<io.tandem.shared.Actor> person : List.of(Optional.<io.tandem.shared.Actor>empty(), Optional.of(Town.GHOST), Optional.of(Town.GUEST), Optional.of(DEV), Optional.of(Town.ADMIN))) {
                assertThat(api.as(person).send("GET", (String) line[0], null).status).as(line[0] + " by " + person).isEqualTo(line[column++]);
            }
        }
    }

    @Test
    public void everySourceIsSaidAndSoIsWhatIsNotKnown() {
        ChangeReview review = verified("DEMO-1", 9);
        house.records.put(new Evidence(new Evidence.Work(null, null, 1, 36 * 3600), new Evidence.Defects(List.of("DEMO-7", "DEMO-9"), List.of("API"), true), null));
        JsonNode values = api.as(DEV).send("GET", "reviews/" + review.id() + "/actuals", null).json();
        assertThat(values.findValuesAsText("measure")).containsExactly("SCHEDULE", "EFFORT", "OTHER_COST", "OPEN_DEFECTS", "COVERAGE_POINTS", "DEBT_PERSON_DAYS");
        assertThat(values.at("/1/value").asDouble()).isEqualTo(4.5);
        assertThat(values.at("/1/source").asText()).isEqualTo("tandem.outcome.source.effort[DEMO-1, 1, 2026-11-20, 36, 8]");
        assertThat(values.at("/2/known").asBoolean()).isFalse();
        assertThat(values.at("/2").has("value")).isFalse();
        assertThat(values.at("/3/value").asInt()).isEqualTo(2);
        assertThat(values.at("/3/issues")).extracting(JsonNode::asText).as("DEMO-9 is hidden from dev").containsExactly("DEMO-7");
    }

    @Test
    public void enteredValuesComeBackWithWhoEnteredThem() {
        ChangeReview review = verified("DEMO-1", 9);
        Answer answer = api.as(DEV).send("PUT", "reviews/" + review.id() + "/actual", "{'version':" + review.version() + ",'actual':{'effort':9,'schedule':5,'otherCost':{'amount':'200'},'note':'<b>late</b>'}}");
        assertThat(answer.status).as(answer.text).isEqualTo(200);
        JsonNode actual = answer.json().at("/actual");
        assertThat(actual.at("/otherCost/amount").asText()).isEqualTo("200.00");
        assertThat(actual.at("/note").asText()).isEqualTo("<b>late</b>");
        assertThat(actual.at("/entries/0/by/key").asText()).isEqualTo("dev");
        assertThat(actual.at("/entries/1/by/key").asText()).as("nobody touched the effort").isEqualTo("ada");
        Answer stale = api.send("PUT", "reviews/" + review.id() + "/actual", "{'version':" + review.version() + ",'actual':{'effort':1}}");
        assertThat(stale.status).isEqualTo(409);
        assertThat(stale.json().at("/current/version").asInt()).isEqualTo(review.version() + 1);
        assertThat(api.send("PUT", "reviews/" + review.id() + "/actual", "{'version':1,'actual':{'mood':1}}").fields()).containsExactly("actual.mood");
        assertThat(api.send("PUT", "reviews/" + review.id() + "/actual", "{'version':1,'actual':{'effort':'NaN','schedule':-1}}").fields()).containsExactlyInAnyOrder("actual.schedule", "actual.effort");
    }

    @Test
    public void theStatisticsOfAPeriod() {
        verified("DEMO-1", 9);
        house.vote(EMIL, house.inReview("DEMO-2").id(), "REJECT");
        house.inReview("DEMO-3");
        JsonNode found = api.as(DEV).send("GET", "reviews/statistics?project=DEMO", null).json();
        assertThat(found.at("/to").asText()).isEqualTo("2026-11-21");
        assertThat(found.at("/from").asText()).isEqualTo("2026-08-23");
        assertThat(found.at("/decided").asInt()).isEqualTo(2);
        assertThat(found.at("/waiting/hoursP50").asDouble()).isEqualTo(3);
        assertThat(found.at("/yield/share").asDouble()).isEqualTo(0.5);
        assertThat(found.at("/lanes/0/share").asDouble()).isEqualTo(1);
        assertThat(found.at("/overdue/share").asDouble()).isZero();
        assertThat(found.at("/months")).hasSize(4);
        assertThat(found.at("/seats").findValuesAsText("open")).containsExactly("1", "1", "1");
        assertThat(found.at("/points").findValuesAsText("dimension")).containsExactly("SCHEDULE", "EFFORT");
    }

    @Test
    public void nothingIsNothingAndNotNought() {
        JsonNode found = api.as(DEV).send("GET", "reviews/statistics?project=DEMO&from=2026-01-01&to=2026-02-01", null).json();
        assertThat(found.at("/decided").asInt()).isZero();
        assertThat(found.at("/waiting").has("hoursP50")).isFalse();
        assertThat(found.at("/yield").has("share")).isFalse();
        assertThat(found.at("/overdue").has("share")).isFalse();
        JsonNode bias = api.send("GET", "reviews/bias?project=DEMO", null).json();
        assertThat(bias.at("/dimensions").findValuesAsText("sampleSize")).containsExactly("0", "0", "0", "0", "0");
        assertThat(bias.at("/dimensions/0").has("bias")).isFalse();
    }

    @Test
    public void whatThePersonMayNotSeeCountsNowhere() {
        verified("DEMO-1", 9);
        var hidden = house.database.activeObjects().get(io.tandem.adapter.store.review.ReviewRow.class, (int) verified("DEMO-2", 50).id());
        hidden.setIssueKey("DEMO-9");
        hidden.save();
        JsonNode dev = api.as(DEV).send("GET", "reviews/bias?project=DEMO", null).json();
        assertThat(dev.at("/dimensions/1/sampleSize").asInt()).isEqualTo(1);
        assertThat(dev.at("/dimensions/1/bias").asDouble()).as("(9 − 6) / 6").isEqualTo(0.5);
        assertThat(dev.at("/dimensions/1/reviews")).hasSize(1);
        assertThat(dev.at("/sides").findValuesAsText("side")).as("dev proposed it").containsExactly("TECHNICAL");
        assertThat(dev.at("/sides/0/dimensions/1/bias").asDouble()).isEqualTo(0.5);
        assertThat(api.send("GET", "reviews/statistics?project=DEMO", null).json().at("/decided").asInt()).isEqualTo(1);
        assertThat(api.as(ADA).send("GET", "reviews/bias?project=DEMO", null).json().at("/dimensions/1/sampleSize").asInt()).isEqualTo(2);
        assertThat(api.send("GET", "reviews/statistics?project=DEMO", null).json().at("/decided").asInt()).isEqualTo(2);
    }

    @Test
    public void daysNobodyCanMeanAreNamed() {
        String path = "reviews/statistics?project=DEMO&";
        assertThat(api.as(DEV).send("GET", path + "from=yesterday&to=2026-13-01", null).fields()).containsExactlyInAnyOrder("from", "to");
        assertThat(api.send("GET", path + "from=2026-11-20&to=2026-11-20", null).codes()).containsExactly("outcome.period.order");
        assertThat(api.send("GET", path + "from=1990-01-01", null).codes()).containsExactly("outcome.period.long");
        assertThat(api.send("GET", path + "from=%2B999999999-12-31", null).status).isEqualTo(400);
        assertThat(api.send("GET", path + "to=1970-01-01", null).status).isEqualTo(200);
    }

    @Test
    public void aPeriodTakesTwoQueriesAndTheBiasOne() {
        verified("DEMO-1", 9);
        house.inReview("DEMO-2");
        var days = new io.tandem.shared.DateRange(house.statistics.today().minusDays(9), house.statistics.today().plusDays(1));
        assertThat(house.database.statementsOf(() -> house.statistics.read(DEV, "DEMO", days))).hasSize(2);
        assertThat(house.database.statementsOf(() -> house.statistics.readBias(DEV, "DEMO"))).hasSize(1);
    }
}
