package io.tandem.rest.review;

import static io.tandem.testing.review.Reviews.ADA;
import static io.tandem.testing.review.Reviews.DEV;
import static io.tandem.testing.review.Reviews.OLGA;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.tandem.review.model.ChangeReview;
import io.tandem.shared.Actor;
import io.tandem.testing.AoDatabase;
import io.tandem.testing.rest.RestApi;
import io.tandem.testing.rest.RestApi.Answer;
import io.tandem.testing.review.CalendarHouse;
import io.tandem.testing.review.Town;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.After;
import org.junit.Test;

/** Every call of the change calendar, through the real JSON and the real error answers. */
public class CalendarResourceTest {
    private final CalendarHouse town = new CalendarHouse(AoDatabase.Kind.H2);
    private final RestApi api = new RestApi(user -> List.of(town.resource(user)));

    @After
    public void close() {
        town.close();
    }

    @Test
    public void whoMayAskWhat() {
        long open = town.plan("DEMO-1", "2026-11-23", "2026-11-24", OLGA, "API").id();
        long secret = town.plan("DEMO-9", "2026-11-23", "2026-11-24", OLGA, "API").id();
        String many = IntStream.rangeClosed(1, 21).mapToObj(i -> "P" + i).collect(Collectors.joining(","));
        Object[][] matrix = {
            // call: nobody, ghost, guest, dev, ada
            {"reviews/calendar?project=DEMO", 401, 404, 200, 200, 200},
            {"reviews/calendar?project=DEMO,SEC", 401, 404, 404, 404, 200},
            {"reviews/calendar?project=NONE", 401, 404, 404, 404, 404},
            {"reviews/calendar", 401, 400, 400, 400, 400},
            {"reviews/calendar?project=%20,", 401, 400, 400, 400, 400},
            {"reviews/calendar?project=" + many, 401, 404, 404, 404, 404},
            {"reviews/calendar?project=DEMO&from=yesterday", 401, 404, 400, 400, 400},
            {"reviews/calendar?project=DEMO&from=2026-02-30", 401, 404, 400, 400, 400},
            {"reviews/calendar?project=DEMO&from=2026-11-20&to=2026-11-19", 401, 404, 400, 400, 400},
            {"reviews/calendar?project=DEMO&from=2026-01-01&to=2027-02-05", 401, 404, 400, 400, 400},
            {"reviews/calendar?project=DEMO&from=2026-01-01&to=2027-02-04", 401, 404, 200, 200, 200},
            {"reviews/calendar?project=DEMO&from=-999999999-01-01", 401, 404, 400, 400, 400},
            {"reviews/calendar?project=DEMO&from=%2B999999999-12-31", 401, 404, 400, 400, 400},
            {"reviews/" + open + "/conflicts", 401, 404, 200, 200, 200},
            {"reviews/" + secret + "/conflicts", 401, 404, 404, 404, 200},
            {"reviews/987654/conflicts", 401, 404, 404, 404, 404},
            {"reviews/999999999999999999/conflicts", 401, 404, 404, 404, 404},
            {"reviews/conflicts?issueKey=DEMO-1&from=2026-11-23", 401, 404, 200, 200, 200},
            {"reviews/conflicts?issueKey=DEMO-9&from=2026-11-23", 401, 404, 404, 404, 200},
            {"reviews/conflicts?from=2026-11-23", 401, 404, 404, 404, 404},
            {"reviews/conflicts?issueKey=DEMO-1", 401, 404, 400, 400, 400},
            {"reviews/conflicts?issueKey=DEMO-1&from=soon&to=later&type=SLOW&review=x", 401, 404, 400, 400, 400},
        };
        List<Optional<Actor>> people = Arrays.asList(Optional.empty(), Optional.of(Town.GHOST), Optional.of(Town.GUEST), Optional.of(DEV), Optional.of(ADA));
        for (Object[] line : matrix) {
            for (int who = 0; who < people.size(); who++) {
                Answer answer = api.as(people.get(who)).send("GET " + line[0], null);
                assertThat(answer.status).as(line[0] + " by " + people.get(who) + ": " + answer.text).isEqualTo(line[who + 1]);
            }
        }
    }

    @Test
    public void aChangeIsToldWithItsDaysBothInsideAndItsConflictsInWords() {
        town.freeze("DEMO", "<b>Audit</b>", "2026-11-24", "2026-11-27");
        town.release("DEMO", "2.0", "2026-11-30");
        town.plan("DEMO-1", "2026-11-23", "2026-11-24", OLGA, "API");
        JsonNode answer = api.as(DEV).send("GET reviews/calendar?project=DEMO", null).json();
        assertThat(answer.at("/from").asText()).isEqualTo("2026-11-01");
        assertThat(answer.at("/to").asText()).isEqualTo("2026-11-30");
        assertThat(answer.at("/today").asText()).isEqualTo("2026-11-20");
        JsonNode change = answer.at("/changes/0");
        assertThat(change.at("/from").asText() + " " + change.at("/to").asText()).isEqualTo("2026-11-23 2026-11-24");
        assertThat(change.at("/implementer/key").asText()).isEqualTo("olga");
        assertThat(change.at("/riskBand").asText()).isEqualTo("HIGH");
        assertThat(change.at("/conflicts/0/kind").asText()).isEqualTo("FREEZE");
        assertThat(change.at("/conflicts/0/message").asText()).isEqualTo("tandem.calendar.conflict.freeze[<b>Audit</b>, Nov 24, 2026, Nov 27, 2026]");
        assertThat(change.at("/conflicts/0").has("other")).isFalse();
        assertThat(answer.at("/freezes/0/to").asText()).isEqualTo("2026-11-27");
        assertThat(answer.at("/releases/0/day").asText()).isEqualTo("2026-11-30");
    }

    @Test
    public void aPlanIsCheckedBeforeItIsSaved() {
        ChangeReview other = town.plan("DEMO-2", "2026-11-24", "2026-11-26", OLGA, "API");
        JsonNode found = api.as(DEV).send("GET reviews/conflicts?issueKey=DEMO-1&from=2026-11-26&implementer=olga&components=api,%20Web", null).json();
        assertThat(found.findValuesAsText("kind")).containsExactly("COMPONENT", "IMPLEMENTER");
        assertThat(found.at("/0/other/id").asLong()).isEqualTo(other.id());
        assertThat(api.send("GET reviews/conflicts?issueKey=DEMO-2&review=" + other.id() + "&from=2026-11-26&implementer=olga&components=api", null).json()).as("a change does not collide with itself").isEmpty();
        assertThat(api.send("GET reviews/conflicts?issueKey=DEMO-1&from=2026-11-27&to=2026-11-28&implementer=nobody-knows", null).json()).isEmpty();
    }

    @Test
    public void allThatIsWrongIsSaidAtOnce() {
        assertThat(api.as(DEV).send("GET reviews/calendar?project=DEMO&from=x&to=y", null).fields()).containsExactly("from", "to");
        assertThat(api.send("GET reviews/conflicts?issueKey=DEMO-1&from=soon&to=later&type=SLOW&review=x", null).fields()).containsExactly("from", "to", "type", "review");
    }
}
