package io.tandem.rest.review;

import static io.tandem.testing.review.Reviews.ADA;
import static io.tandem.testing.review.Reviews.DEV;
import static io.tandem.testing.review.Reviews.PETRA;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.tandem.rest.support.Guard;
import io.tandem.review.ReviewTexts;
import io.tandem.review.model.ChangeReview;
import io.tandem.shared.Actor;
import io.tandem.testing.AoDatabase;
import io.tandem.testing.rest.RestApi;
import io.tandem.testing.review.Keys;
import io.tandem.testing.review.Previews;
import io.tandem.testing.review.ReviewHouse;
import io.tandem.testing.review.Town;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.After;
import org.junit.Test;

/** The calls that say what a change would do, through the real JSON and the real error answers. */
public class ReviewPreviewResourceTest {
    private static final String IMPACT = "{'schedule':{'low':2,'likely':3,'high':8},'effort':{'low':10,'likely':10,'high':10},'otherCost':{'amount':'600.00'},'quality':{'debtPersonDays':-4},'release':'2.0'}";
    private final ReviewHouse house = new ReviewHouse(AoDatabase.Kind.H2);
    private final RestApi api = new RestApi(viewer -> List.of(new ReviewPreviewResource(new Guard(viewer, house.town), Previews.over(house), new ReviewTexts(new Keys()))));

    @After
    public void close() {
        house.close();
    }

    @Test
    public void whoeverSeesTheIssueMayAsk() {
        long id = house.draft("DEMO-1").id();
        Object[][] matrix = {
            // call, body: nobody, ghost, guest, dev, admin
            {"GET reviews/" + id + "/forecast", null, 401, 404, 200, 200, 200},
            {"GET reviews/999/forecast", null, 401, 404, 404, 404, 404},
            {"GET reviews/99999999999999999999/forecast", null, 401, 404, 404, 404, 404},
            {"POST reviews/forecast", "{'issueKey':'DEMO-1','impact':" + IMPACT + "}", 401, 404, 200, 200, 200},
            {"POST reviews/forecast", "{'issueKey':'DEMO-1'}", 401, 404, 200, 200, 200},
            {"POST reviews/forecast", "{'issueKey':'DEMO-9'}", 401, 404, 404, 404, 200},
            {"POST reviews/forecast", "{'issueKey':'NONE-1'}", 401, 404, 404, 404, 404},
            {"POST reviews/forecast", "{'issueKey':' '}", 401, 400, 400, 400, 400},
            {"POST reviews/forecast", "", 401, 400, 400, 400, 400},
            {"POST reviews/forecast", "{'issueKey':'DEMO-1','colour':'red'}", 401, 400, 400, 400, 400},
            {"POST reviews/forecast", "{'issueKey':'DEMO-1','impact':{'effort':{'low':3,'likely':2,'high':9}}}", 401, 404, 400, 400, 400},
            {"GET reviews/related?issueKey=DEMO-1&components=API,Ledger", null, 401, 404, 200, 200, 200},
            {"GET reviews/related?issueKey=DEMO-9", null, 401, 404, 404, 404, 200},
            {"GET reviews/related", null, 401, 400, 400, 400, 400},
        };
        List<Optional<Actor>> people = List.of(Optional.empty(), Optional.of(Town.GHOST), Optional.of(Town.GUEST), Optional.of(DEV), Optional.of(Town.ADMIN));
        for (Object[] row : matrix) {
            List<Integer> answered = people.stream().map(person -> api.as(person).send((String) row[0], (String) row[1]).status).toList();
            assertThat(answered).as(row[0] + " " + row[1]).isEqualTo(Arrays.asList(row).subList(2, 7));
        }
    }

    /** Twenty issues at two a day take ten working days; ten person-days are four issues more. */
    @Test
    public void aDraftIsToldWhatItDoes() {
        JsonNode answer = api.as(DEV).send("POST reviews/forecast", "{'issueKey':'DEMO-1','impact':" + IMPACT + "}").json();
        assertThat(answer.at("/today/p85").asText()).isEqualTo("2026-12-04");
        assertThat(answer.at("/today/onTime").asDouble()).isEqualTo(1);
        assertThat(answer.at("/withChange/p85").asText()).isEqualTo("2026-12-08");
        assertThat(answer.at("/withChange/laterP85").asInt()).isEqualTo(2);
        assertThat(answer.at("/withChange/onTime").asDouble()).isZero();
        assertThat(answer.at("/due").asText()).isEqualTo("2026-12-07");
        assertThat(answer.at("/basis/work").toString()).isEqualTo("{\"by\":\"EFFORT\",\"perIssue\":2.5,\"issues\":4.0}");
        assertThat(answer.at("/basis/perWeek").asDouble()).isEqualTo(10);
        assertThat(answer.at("/missing")).isEmpty();
        assertThat(answer.at("/debt/principal").asDouble()).isEqualTo(30);
        assertThat(answer.at("/debt/withPrincipal").asDouble()).isEqualTo(26);
        assertThat(answer.at("/budget/reviews").asInt()).isZero();
    }

    @Test
    public void whatIsMissingIsSaid() {
        JsonNode answer = api.as(DEV).send("POST reviews/forecast", "{'issueKey':'DEMO-1','impact':{'release':'3.0'}}").json();
        assertThat(answer.at("/missing/0").asText()).isEqualTo("tandem.plan.missing.release.unknown[3.0, DEMO]");
        assertThat(answer.has("today")).isFalse();
        assertThat(api.send("POST reviews/forecast", "{'issueKey':'DEMO-1'}").json().has("budget")).as("no release, no budget of it").isFalse();
    }

    @Test
    public void theBudgetOfAReleaseCountsWhatIsApprovedAndNotVerified() {
        house.draft("DEMO-20");
        house.inReview("DEMO-21");
        ChangeReview approved = house.approved("DEMO-22");
        house.reviews.implemented(DEV, approved.id(), approved.version());
        long asked = house.approved("DEMO-23").id();
        JsonNode budget = api.as(DEV).send("GET reviews/" + asked + "/forecast", null).json().at("/budget");
        assertThat(budget.at("/reviews").asInt()).as("the one beside this").isEqualTo(1);
        assertThat(budget.at("/effort").asDouble()).isEqualTo(6);
        assertThat(budget.at("/withEffort").asDouble()).isEqualTo(12);
        assertThat(api.send("POST reviews/forecast", "{'issueKey':'DEMO-1','impact':" + IMPACT + "}").json().at("/budget/withEffort").asDouble()).isEqualTo(22);
    }

    @Test
    public void theBudgetLeavesOutWhatTheReaderMayNotSee() {
        ChangeReview secret = house.reviews.create(Town.ADMIN, "DEMO-9", ReviewHouse.proposal("NORMAL"));
        house.reviews.submit(Town.ADMIN, secret.id(), secret.version());
        house.vote(PETRA, house.approved("DEMO-22").id(), "APPROVE");
        house.vote(ADA, secret.id(), "APPROVE");
        String draft = "{'issueKey':'DEMO-1','impact':{'release':'2.0'}}";
        assertThat(api.as(DEV).send("POST reviews/forecast", draft).json().at("/budget/reviews").asInt()).isEqualTo(1);
    }

    @Test
    public void relatedIssuesComeWithTheirReasons() {
        assertThat(api.as(DEV).send("GET reviews/related?issueKey=DEMO-1", null).text)
                .isEqualTo("[{\"key\":\"DEMO-2\",\"summary\":\"Ledger <b>rounds</b>\",\"status\":\"Open\",\"reasons\":[\"tandem.review.related.link[DEMO-1, blocks, DEMO-2]\"]}]");
    }

    @Test
    public void askingWritesNothingAndReadsLittle() {
        house.approved("DEMO-22");
        long id = house.draft("DEMO-1").id();
        api.as(DEV);
        List<String> statements = house.database.statementsOf(() -> api.send("GET reviews/" + id + "/forecast", null));
        assertThat(statements).allMatch(sql -> sql.stripLeading().toUpperCase(java.util.Locale.ROOT).startsWith("SELECT")).hasSizeLessThanOrEqualTo(4);
    }
}
