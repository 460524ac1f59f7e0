package io.tandem.rest.review;

import static io.tandem.testing.review.Reviews.DEV;
import static io.tandem.testing.review.Reviews.EMIL;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tandem.testing.AoDatabase;
import io.tandem.testing.review.ReviewApi;
import io.tandem.testing.review.ReviewApi.Answer;
import io.tandem.testing.review.ReviewHouse;
import io.tandem.testing.review.Town;
import org.junit.After;
import org.junit.Test;

/** Boards leave a project as a file and come into another one. */
public class BoardTransferTest {
    private static final String BOARD = "{'version':0,'seats':[{'name':'lead','users':['ada','emil'],'required':true,'veto':false,'delegates':[{'user':'ada','delegate':'petra','from':'2026-12-01','to':'2026-12-05'}]}],"
            + "'quorum':{'kind':'AT_LEAST','value':1},'rate':{'amount':'640','currency':'EUR'},'escalation':['petra'],'thresholds':{'scheduleDays':10,'components':['API']},"
            + "'lightLane':{'mode':'AUTOMATIC','samplingPercent':5},'templates':[{'name':'Patch','limits':{'scheduleDays':2}}],'freezes':[{'name':'Year end','from':'2026-12-20','to':'2026-12-31','components':[]}]}";
    private final ReviewHouse house = new ReviewHouse(AoDatabase.Kind.H2);
    private final ReviewApi api = new ReviewApi(house);

    @After
    public void close() {
        house.close();
    }

    private JsonNode exported(String project) {
        Answer answer = api.send("GET", "projects/" + project + "/board/export", null);
        assertThat(answer.status).as(answer.text).isEqualTo(200);
        return answer.json();
    }

    @Test
    public void anExportedBoardComesBackTheSameInAnotherProject() {
        assertThat(api.as(Town.ADMIN).send("PUT", "projects/DEMO/board", BOARD).status).isEqualTo(200);
        JsonNode exported = exported("DEMO");
        assertThat(exported.at("/seats/0/users/0").asText()).isEqualTo("ada");
        assertThat(exported.has("version") || exported.has("mayEdit") || exported.at("/seats/0").has("holders")).isFalse();
        Answer imported = api.send("POST", "projects/SEC/board/import", exported.toString());
        assertThat(imported.status).as(imported.text).isEqualTo(200);
        assertThat(imported.json().at("/version").asInt()).isEqualTo(1);
        assertThat(((ObjectNode) exported("SEC")).put("project", "DEMO")).isEqualTo(exported);
    }

    @Test
    public void aTrialSaysWhatWouldChangeAndWhatStandsAgainstItAndStoresNothing() {
        Answer trial = api.as(Town.ADMIN).send("POST", "projects/DEMO/board/import?dryRun=true", BOARD);
        assertThat(trial.status).as(trial.text).isEqualTo(200);
        assertThat(trial.json().at("/changes")).extracting(change -> change.at("/field").asText())
                .containsExactly("seats", "quorum", "rate", "escalation", "thresholds", "lightLane", "templates", "freezes");
        Answer wrong = api.send("POST", "projects/DEMO/board/import?dryRun=true", BOARD.replace("'API'", "'Nothing'"));
        assertThat(wrong.json().at("/problems/0/field").asText()).isEqualTo("thresholds.components[0]");
        assertThat(api.send("GET", "projects/DEMO/board", null).json().at("/version").asInt()).isZero();
        assertThat(api.send("POST", "projects/DEMO/board/import", BOARD.replace("'API'", "'Nothing'")).fields()).containsExactly("thresholds.components[0]");
        assertThat(api.send("POST", "projects/DEMO/board/import", BOARD.replace("'version':0", "'version':7")).status).isEqualTo(409);
    }

    @Test
    public void aCopyTakesEverythingOver() {
        api.as(Town.ADMIN).send("PUT", "projects/SEC/board", BOARD);
        Answer copied = api.send("POST", "projects/DEMO/board/copy", "{'from':'SEC','version':0}");
        assertThat(copied.status).as(copied.text).isEqualTo(200);
        assertThat(copied.json().at("/freezes/0/name").asText()).isEqualTo("Year end");
        assertThat(api.send("POST", "projects/DEMO/board/copy", "{'from':'SEC','version':0}").json().at("/current/version").asInt()).isEqualTo(1);
        assertThat(api.send("POST", "projects/DEMO/board/copy", "{}").fields()).containsExactly("from");
    }

    @Test
    public void whoMayTakeBoardsInAndOut() {
        Object[][] matrix = {
            // nobody, ghost, guest, dev, admin
            {"GET", "projects/DEMO/board/export", null, 401, 404, 200, 200, 200},
            {"GET", "projects/SEC/board/export", null, 401, 404, 404, 404, 200},
            {"POST", "projects/DEMO/board/import?dryRun=true", BOARD, 401, 404, 403, 403, 200},
            {"POST", "projects/DEMO/board/copy", "{'from':'NONE','version':0}", 401, 404, 403, 403, 404},
            {"POST", "projects/DEMO/board/import", "{'seats':[],'colour':1}", 400, 400, 400, 400, 400},
            {"POST", "projects/DEMO/board/import", BOARD, 401, 404, 403, 403, 200},
        };
        java.util.List<java.util.Optional<io.tandem.shared.Actor>> people = java.util.List.of(java.util.Optional.empty(), java.util.Optional.of(Town.GHOST), java.util.Optional.of(Town.GUEST),
                java.util.Optional.of(DEV), java.util.Optional.of(Town.ADMIN));
        for (Object[] line : matrix) {
            for (int who = 0; who < people.size(); who++) {
                Answer answer = api.as(people.get(who)).send((String) line[0], (String) line[1], (String) line[2]);
                assertThat(answer.status).as(line[0] + " " + line[1] + " by " + people.get(who) + ": " + answer.text).isEqualTo(line[who + 3]);
            }
        }
    }

    @Test
    public void aBoardTellsWhatShouldBeMended() {
        house.town.deactivate(EMIL);
        JsonNode warnings = api.as(DEV).send("GET", "projects/DEMO/board", null).json().at("/warnings");
        assertThat(warnings.at("/0/seat").asText()).isEqualTo("engineering-manager");
        assertThat(warnings.at("/0/blocking").asBoolean()).isTrue();
        assertThat(warnings.at("/0/message").asText()).contains("tandem.review.warning.empty-role");
    }
}
