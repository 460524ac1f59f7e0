package io.tandem.rest.debt;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.tandem.shared.Actor;
import io.tandem.testing.debt.DebtHouse;
import io.tandem.testing.debt.SuggestionHouse;
import io.tandem.testing.rest.RestApi;
import io.tandem.testing.rest.RestApi.Answer;
import io.tandem.testing.review.Keys;
import java.util.List;
import java.util.Optional;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** Suggestions and scans as the API answers them. */
public class SuggestionResourceTest {
    private static final List<Optional<Actor>> PEOPLE = List.of(Optional.empty(), Optional.of(DebtHouse.GHOST), Optional.of(DebtHouse.GUEST), Optional.of(DebtHouse.DEV), Optional.of(DebtHouse.ADA));
    private final DebtHouse debts = new DebtHouse();
    private final SuggestionHouse house = new SuggestionHouse(debts);
    private final RestApi api = new RestApi(viewer -> house.resources(viewer, new Keys()));
    private String open;
    private String hidden;
    private String dismissed;

    @Before
    public void sentences() {
        house.says(1, SuggestionHouse.HACK).says(2, SuggestionHouse.UNTESTED).says(9, SuggestionHouse.HACK).scanned();
        open = id(1);
        dismissed = id(2);
        hidden = id(9);
        house.service.dismiss(DebtHouse.ADA, dismissed);
    }

    private String id(long issue) {
        return house.store.listOfIssues(List.of(issue)).get(0).id();
    }

    @After
    public void close() {
        debts.close();
    }

    @Test
    public void whoMayDoWhat() {
        Object[][] matrix = {
            // call, body: nobody, ghost, guest, dev, ada
            {"GET debts/suggestions?project=DEMO", null, 401, 404, 200, 200, 200}, {"GET debts/suggestions?project=SEC", null, 401, 404, 404, 404, 200}, {"GET debts/suggestions", null, 401, 400, 400, 400, 400},
            {"GET debts/suggestions?project=DEMO&state=ASLEEP&kind=CHEESE", null, 401, 404, 400, 400, 400}, {"GET debts/suggestions?project=DEMO&limit=0", null, 401, 404, 400, 400, 400},
            {"GET debts/suggestions/issue/DEMO-1", null, 401, 404, 200, 200, 200}, {"GET debts/suggestions/issue/DEMO-9", null, 401, 404, 404, 404, 200}, {"GET debts/suggestions/issue/NO-1", null, 401, 404, 404, 404, 404},
            {"POST debts/suggestions/" + dismissed + "/dismiss", null, 401, 404, 403, 409, 409}, {"POST debts/suggestions/" + open + "/reopen", null, 401, 404, 403, 409, 409},
            {"POST debts/suggestions/" + dismissed + "/accept", "{}", 401, 404, 403, 409, 409}, {"POST debts/suggestions/" + hidden + "/reopen", null, 401, 404, 404, 404, 409},
            {"POST debts/suggestions/1-0/dismiss", null, 401, 404, 404, 404, 404}, {"POST debts/suggestions/" + open + "/accept", "{'project':'SEC'}", 401, 404, 403, 400, 400},
            {"POST debts/suggestions/" + open + "/accept", "{'kind':'CHEESE'}", 401, 404, 403, 400, 400}, {"POST debts/suggestions/dismiss", "{'ids':[]}", 401, 400, 400, 400, 400},
            {"POST debts/suggestions/dismiss", "{'ids':['" + open + "','" + dismissed + "']}", 401, 404, 403, 409, 409}, {"POST debts/suggestions/dismiss", "{'ids':['" + open + "','" + hidden + "']}", 401, 404, 403, 404, 200},
            {"GET debts/suggestions/scan?project=DEMO", null, 401, 404, 200, 200, 200}, {"GET debts/suggestions/scan?project=SEC", null, 401, 404, 404, 404, 200}, {"GET debts/suggestions/scan", null, 401, 400, 400, 400, 400},
            {"POST debts/suggestions/scan/cancel?project=DEMO", null, 401, 404, 403, 403, 409}, {"POST debts/suggestions/scan/cancel?project=SEC", null, 401, 404, 404, 404, 404},
            {"POST debts/suggestions/scan?project=DEMO", null, 401, 404, 403, 403, 202}, {"POST debts/suggestions/scan/cancel?project=DEMO", null, 401, 404, 403, 403, 200},
        };
        for (Object[] line : matrix) {
            int column = 2;
            for (Optional<Actor> person : PEOPLE) {
                Answer answer = api.as(person).send((String) line[0], (String) line[1]);
                assertThat(answer.status).as(line[0] + " " + line[1] + " by " + person + ": " + answer.text).isEqualTo(line[column++]);
            }
        }
    }

    @Test
    public void aSuggestionShowsItsSentenceInItsParagraph() {
        JsonNode page = api.as(DebtHouse.DEV).send("GET debts/suggestions?project=DEMO", null).json();

        assertThat(page.at("/total").asInt()).isEqualTo(1);
        JsonNode one = page.at("/values/0");
        assertThat(one.at("/issue/key").asText()).isEqualTo("DEMO-1");
        assertThat(one.at("/sentence").asText()).isEqualTo(SuggestionHouse.HACK);
        assertThat(one.at("/paragraph").asText().substring(one.at("/start").asInt(), one.at("/end").asInt())).isEqualTo(SuggestionHouse.HACK);
        assertThat(one.at("/confidence").asDouble()).isBetween(0.26, 1.0);
        assertThat(one.at("/indicators").toString()).contains("hack");
        assertThat(one.at("/state").asText()).isEqualTo("OPEN");
        assertThat(api.send("GET debts/suggestions?project=DEMO&state=DISMISSED", null).json().at("/values/0/decidedBy/key").asText()).isEqualTo("ada");
        assertThat(api.send("GET debts/suggestions?project=DEMO&kind=SECURITY", null).json().at("/total").asInt()).isZero();
    }

    @Test
    public void acceptingAnswersTheItemAndWhereItIs() {
        Answer accepted = api.as(DebtHouse.DEV).send("POST debts/suggestions/" + open + "/accept", "{'title':'Untangle','principal':3}");

        assertThat(accepted.status).isEqualTo(201);
        assertThat(accepted.json().at("/title").asText()).isEqualTo("Untangle");
        assertThat(accepted.json().at("/origin").asText()).isEqualTo("ISSUE");
        assertThat(accepted.json().at("/issues/0/key").asText()).isEqualTo("DEMO-1");
        Answer again = api.send("POST debts/suggestions/" + open + "/accept", "{}");
        assertThat(again.status).isEqualTo(409);
        assertThat(again.json().at("/current/state").asText()).isEqualTo("ACCEPTED");
        assertThat(again.json().at("/current/debt").asLong()).isEqualTo(accepted.json().at("/id").asLong());
    }

    @Test
    public void whoMayOnlyReadIsToldSoWithTheIssue() {
        assertThat(api.as(DebtHouse.GUEST).send("GET debts/suggestions/issue/DEMO-1", null).json().at("/mayWrite").asBoolean()).isFalse();
        assertThat(api.as(DebtHouse.DEV).send("GET debts/suggestions/issue/DEMO-1", null).json().at("/mayWrite").asBoolean()).isTrue();
    }
}
