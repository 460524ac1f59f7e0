package io.tandem.rest.retro;

import static io.tandem.testing.review.Reviews.ADA;
import static io.tandem.testing.review.Reviews.DEV;
import static io.tandem.testing.review.Reviews.PETRA;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tandem.retro.RetroChange;
import io.tandem.retro.model.RetroState;
import io.tandem.retro.model.Retrospective;
import io.tandem.shared.Actor;
import io.tandem.shared.AuditEvent;
import io.tandem.testing.rest.RestApi;
import io.tandem.testing.rest.RestApi.Answer;
import io.tandem.testing.retro.RetroHouse;
import io.tandem.testing.review.Town;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.After;
import org.junit.Test;

/** Every call of rest.md "retrospectives", through the real JSON and the real error answers. */
public class RetroResourceTest {
    private final RetroHouse house = new RetroHouse();
    private final RestApi api = new RestApi(house::resources);
    private long release;

    @After
    public void close() {
        house.close();
    }

    /** A retrospective of a release of its own in this state. */
    private Retrospective in(RetroState state) {
        Retrospective draft = house.service.create(DEV, "DEMO", ++release, null).retrospective();
        return switch (state) {
            case DRAFT -> draft;
            case PREPARED, HELD -> moved(draft, state);
            case PUBLISHED -> moved(moved(draft, RetroState.HELD), state);
        };
    }

    private Retrospective moved(Retrospective from, RetroState state) {
        return house.service.change(DEV, from.id(), new RetroChange(from.version(), null, state, null, null, null, null)).retrospective();
    }

    private long secret() {
        return house.service.create(ADA, "SEC", 100L, null).retrospective().id();
    }

    @Test
    public void whoMayDoWhatInWhichState() {
        String move = "{'version':%d,'state':'%s'}";
        String page = "{'spaceKey':'DOC'}";
        Object[][] matrix = {
            // state, call, body: nobody, ghost, guest, dev (developer), petra (role), admin
            {RetroState.DRAFT, "GET", "", null, 401, 404, 200, 200, 200, 200},
            {RetroState.DRAFT, "PUT", "", "{'version':%d,'title':'t'}", 401, 404, 403, 200, 200, 200},
            {RetroState.DRAFT, "PUT", "", "{'version':%d,'state':'PREPARED'}", 401, 404, 403, 200, 200, 200},
            {RetroState.DRAFT, "PUT", "", "{'version':%d,'state':'HELD'}", 401, 404, 403, 200, 200, 200},
            {RetroState.DRAFT, "PUT", "", "{'version':%d,'state':'PUBLISHED'}", 401, 404, 403, 409, 409, 409},
            {RetroState.DRAFT, "PUT", "", "{'version':77}", 401, 404, 403, 409, 409, 409},
            {RetroState.DRAFT, "PUT", "", "{}", 401, 404, 403, 400, 400, 400},
            {RetroState.DRAFT, "PUT", "", "", 401, 404, 403, 400, 400, 400},
            {RetroState.DRAFT, "POST", "/actions", "{'text':'a'}", 401, 404, 403, 201, 201, 201},
            {RetroState.DRAFT, "POST", "/actions", "{}", 401, 404, 403, 400, 400, 400},
            {RetroState.DRAFT, "POST", "/actions", "", 401, 404, 403, 400, 400, 400},
            {RetroState.DRAFT, "POST", "/preview", null, 401, 404, 200, 200, 200, 200},
            {RetroState.DRAFT, "GET", "/publication", null, 401, 404, 204, 204, 204, 204},
            {RetroState.DRAFT, "POST", "/publication/retry", null, 401, 404, 403, 404, 404, 404},
            {RetroState.DRAFT, "POST", "/publish", "", 401, 404, 403, 400, 400, 400},
            {RetroState.DRAFT, "POST", "/publish", "{}", 401, 404, 403, 400, 400, 400},
            {RetroState.DRAFT, "POST", "/publish", page, 401, 404, 403, 202, 202, 202},
            {RetroState.PREPARED, "PUT", "", "{'version':%d,'state':'DRAFT'}", 401, 404, 403, 200, 200, 200},
            {RetroState.PREPARED, "PUT", "", "{'version':%d,'state':'PUBLISHED'}", 401, 404, 403, 409, 409, 409},
            {RetroState.HELD, "PUT", "", "{'version':%d,'state':'PREPARED'}", 401, 404, 403, 200, 200, 200},
            {RetroState.HELD, "PUT", "", "{'version':%d,'state':'DRAFT'}", 401, 404, 403, 409, 409, 409},
            {RetroState.HELD, "POST", "/publish", page, 401, 404, 403, 202, 202, 202},
            {RetroState.PUBLISHED, "PUT", "", "{'version':%d,'state':'HELD'}", 401, 404, 403, 409, 409, 409},
            {RetroState.PUBLISHED, "PUT", "", "{'version':%d,'toImprove':['n']}", 401, 404, 403, 200, 200, 200},
            {RetroState.PUBLISHED, "POST", "/actions", "{'text':'a'}", 401, 404, 403, 201, 201, 201},
            {RetroState.PUBLISHED, "POST", "/publish", page, 401, 404, 403, 202, 202, 202},
        };
        List<Optional<Actor>> people = Arrays.asList(Optional.empty(), Optional.of(Town.GHOST), Optional.of(Town.GUEST), Optional.of(DEV), Optional.of(PETRA), Optional.of(Town.ADMIN));
        for (Object[] line : matrix) {
            Retrospective retro = in((RetroState) line[0]);
            for (int who = 0; who < people.size(); who++) {
                String body = line[3] == null ? null : String.format((String) line[3], retro.version());
                Answer answer = api.as(people.get(who)).send(line[1] + " retrospectives/" + retro.id() + line[2], body);
                assertThat(answer.status).as(line[0] + " " + line[1] + line[2] + " " + line[3] + " by " + people.get(who) + ": " + answer.text).isEqualTo(line[who + 4]);
                retro = answer.status < 300 && !line[1].equals("GET") ? in((RetroState) line[0]) : retro;
            }
        }
    }

    @Test
    public void whoMayListAndStart() {
        Object[][] matrix = {
            // call, body: nobody, ghost, guest, dev, ada
            {"GET retrospectives?project=DEMO", null, 401, 404, 200, 200, 200},
            {"GET retrospectives?project=SEC", null, 401, 404, 404, 404, 200},
            {"GET retrospectives?project=NONE", null, 401, 404, 404, 404, 404},
            {"GET retrospectives", null, 401, 400, 400, 400, 400},
            {"GET retrospectives?project=DEMO&limit=201&sort=colour", null, 401, 404, 400, 400, 400},
            {"GET retrospectives/releases?project=DEMO", null, 401, 404, 200, 200, 200},
            {"GET retrospectives/releases?project=SEC", null, 401, 404, 404, 404, 200},
            {"GET retrospectives/spaces", null, 401, 200, 200, 200, 200},
            {"GET retrospectives/parents?spaceKey=DOC", null, 401, 200, 200, 200, 200},
            {"GET retrospectives/parents", null, 401, 400, 400, 400, 400},
            {"POST retrospectives", "{'project':'SEC','releaseId':100}", 401, 404, 404, 404, 201},
            {"POST retrospectives", "{'project':'DEMO','releaseId':100}", 401, 404, 403, 400, 400},
            {"POST retrospectives", "{'project':'DEMO'}", 401, 404, 403, 400, 400},
            {"POST retrospectives", "{'releaseId':1}", 401, 400, 400, 400, 400},
            {"POST retrospectives", "", 401, 400, 400, 400, 400},
            {"POST retrospectives", "{'project':'DEMO','releaseId':1}", 401, 404, 403, 201, 409},
        };
        List<Optional<Actor>> people = Arrays.asList(Optional.empty(), Optional.of(Town.GHOST), Optional.of(Town.GUEST), Optional.of(DEV), Optional.of(ADA));
        for (Object[] line : matrix) {
            for (int who = 0; who < people.size(); who++) {
                Answer answer = api.as(people.get(who)).send((String) line[0], (String) line[1]);
                assertThat(answer.status).as(line[0] + " " + line[1] + " by " + people.get(who) + ": " + answer.text).isEqualTo(line[who + 2]);
            }
        }
    }

    @Test
    public void missingAndInvisibleLookTheSame() {
        long secret = secret();
        for (String call : List.of("GET retrospectives/%s", "PUT retrospectives/%s", "POST retrospectives/%s/actions", "POST retrospectives/%s/preview", "POST retrospectives/%s/publish",
                "GET retrospectives/%s/publication", "POST retrospectives/%s/publication/retry")) {
            String body = call.startsWith("GET") || call.endsWith("preview") || call.endsWith("retry") ? null : "{}";
            Answer hidden = api.as(DEV).send(String.format(call, secret), body);
            Answer missing = api.send(String.format(call, 987_654), body);
            assertThat(hidden.status).as(call).isEqualTo(404);
            assertThat(hidden.text.replaceAll("\"traceId\":\"\\w+\"", "").replace(String.valueOf(secret), "987654")).as(call).isEqualTo(missing.text.replaceAll("\"traceId\":\"\\w+\"", ""));
            for (String id : List.of("abc", "-1", "1.5", "4000000000", "99999999999999999999")) {
                assertThat(api.send(String.format(call, id), body).status).as(call + " " + id).isEqualTo(404);
            }
        }
    }

    @Test
    public void everythingWrongIsToldAtOnceWithItsField() {
        long id = in(RetroState.DRAFT).id();
        Answer answer = api.as(DEV).send("PUT retrospectives/" + id, "{'title':'" + "x".repeat(201) + "','wentWell':['ok',' ',null],'toImprove':['" + "x".repeat(4001) + "'],'actions':[null,{'text':' ','owner':'"
            + "o".repeat(201) + "','due':'tomorrow','issueKey':'no key'},{'id':7,'text':'a','due':'+999999999-01-01'},{'id':7,'text':'b'}],"
            + "'corrections':{'DEMO-1':{'waiting':-1},'DEMO-2':{'blocked':'NaN'},'DEMO-3':{'rework':1e999},'DEMO-9':{'waiting':1},'<b>':{}}}");
        assertThat(answer.status).isEqualTo(400);
        assertThat(answer.fields()).containsExactly("version", "title", "wentWell[1]", "wentWell[2]", "toImprove[0]", "actions[0]", "actions[1].due", "actions[1].text", "actions[1].owner",
            "actions[1].issueKey", "actions[2].due", "actions[3].id", "corrections.DEMO-1", "corrections.DEMO-2", "corrections.DEMO-3", "corrections.DEMO-9", "corrections.<b>");
        assertThat(house.audit).extracting(AuditEvent::action).containsExactly("created");
    }

    @Test
    public void malformedAndUnknownInputIsRefusedReadably() {
        String call = "PUT retrospectives/" + in(RetroState.DRAFT).id();
        api.as(DEV);
        assertThat(api.send(call, "{'version':1,'colour':'red'}").fields()).containsExactly("colour");
        assertThat(api.send(call, "{'version':1,'actions':[{'text':'a','colour':'red'}]}").fields()).containsExactly("actions[0].colour");
        assertThat(api.send(call, "{'version':1,'state':'LOST'}").fields()).containsExactly("state");
        assertThat(api.send(call, "{'version':1e30}").fields()).containsExactly("version");
        assertThat(api.send(call, "{'version':1,'wentWell':'no list'}").fields()).containsExactly("wentWell");
        assertThat(api.send(call, "{'version':1").codes()).containsExactly("json.malformed");
        assertThat(api.send(call, "[]").status).isEqualTo(400);
        assertThat(api.send(call, "{'version':1,'wentWell':[" + "'n',".repeat(200) + "'n']}").fields()).containsExactly("wentWell");
    }

    @Test
    public void aStaleVersionAnswersWithTheRetrospectiveAsItIs() {
        long id = in(RetroState.DRAFT).id();
        assertThat(api.as(DEV).send("PUT retrospectives/" + id, "{'version':1,'title':' First '}").json().at("/version").asInt()).isEqualTo(2);
        Answer second = api.send("PUT retrospectives/" + id, "{'version':1,'title':'Second'}");
        assertThat(second.status).isEqualTo(409);
        assertThat(second.codes()).containsExactly("retro.stale");
        assertThat(second.json().at("/current/title").asText()).isEqualTo("First");
        assertThat(second.json().at("/current/version").asInt()).isEqualTo(2);
        assertThat(second.text).doesNotContain("DEMO-9");
        Answer step = api.send("PUT retrospectives/" + id, "{'version':2,'state':'PUBLISHED'}");
        assertThat(step.codes()).containsExactly("retro.state.step");
        assertThat(step.json().at("/current/state").asText()).isEqualTo("DRAFT");
        Answer taken = api.send("POST retrospectives", "{'project':'DEMO','releaseId':1}");
        assertThat(taken.status).isEqualTo(409);
        assertThat(taken.json().at("/current/id").asLong()).isEqualTo(id);
    }

    @Test
    public void whatOneCannotSeeOneNeitherReadsNorTakesBack() {
        long id = in(RetroState.DRAFT).id();
        api.as(Town.ADMIN).send("PUT retrospectives/" + id, "{'version':1,'corrections':{'DEMO-1':{'waiting':1},'DEMO-9':{'waiting':0.5}}}");
        Answer read = api.as(DEV).send("GET retrospectives/" + id, null);
        assertThat(read.text).doesNotContain("DEMO-9");
        assertThat(read.json().at("/findings/issues")).hasSize(1);
        assertThat(api.send("PUT retrospectives/" + id, "{'version':2,'corrections':{}}").status).isEqualTo(200);
        assertThat(house.store.find(id).orElseThrow().corrections()).containsOnlyKeys("DEMO-9");
        assertThat(api.send("PUT retrospectives/" + id, "{'version':3,'title':'t'}").status).isEqualTo(200);
        assertThat(house.store.find(id).orElseThrow().corrections()).containsOnlyKeys("DEMO-9");
        assertThat(api.send("POST retrospectives/" + id + "/preview", null).text).doesNotContain("DEMO-9");
    }

    @Test
    public void whatIsSentBackAsItCameChangesNothing() {
        long id = in(RetroState.DRAFT).id();
        JsonNode first = api.as(DEV).send("PUT retrospectives/" + id, "{'version':1,'wentWell':['good'],'toImprove':['bad'],'actions':[{'text':'act','owner':'olga','due':'2026-12-01','issueKey':'DEMO-2'}]}").json();
        ObjectNode again = ((ObjectNode) first).objectNode();
        again.put("version", 2).put("title", first.at("/title").asText()).set("actions", first.at("/actions"));
        JsonNode second = api.send("PUT retrospectives/" + id, again.toString()).json();
        assertThat(second.at("/actions")).isEqualTo(first.at("/actions"));
        assertThat(second.at("/wentWell")).isEqualTo(first.at("/wentWell"));
        assertThat(second.at("/version").asInt()).isEqualTo(3);
    }

    @Test
    public void theSameKeyStartsOneRetrospective() {
        Answer first = create("k1");
        Answer again = create("k1");
        assertThat(first.status).isEqualTo(201);
        assertThat(first.location).matches(".*/rest/tandem/1.0/retrospectives/\\d+");
        assertThat(again.text).isEqualTo(first.text);
        assertThat(create("k2").status).isEqualTo(409);
        assertThat(create("k".repeat(256)).fields()).containsExactly("Idempotency-Key");
    }

    private Answer create(String key) {
        ByteArrayInputStream body = new ByteArrayInputStream("{\"project\":\"DEMO\",\"releaseId\":5}".getBytes(StandardCharsets.UTF_8));
        return api.as(DEV).send("POST retrospectives", "application/json", body, Map.of("Idempotency-Key", key));
    }

    @Test
    public void publishingMovesWhatWasHeldAndSaysHowFarItIs() {
        long id = in(RetroState.HELD).id();
        assertThat(api.as(DEV).send("POST retrospectives/" + id + "/publish", "{'spaceKey':'no space!','parentId':'x','title':'" + "t".repeat(300) + "'}").fields()).containsExactly("title", "spaceKey", "parentId");
        assertThat(house.store.find(id).orElseThrow().state()).as("a refused order changes nothing").isEqualTo(RetroState.HELD);
        assertThat(api.send("POST retrospectives/" + id + "/publish", "{'spaceKey':'DOC','colour':'red'}").fields()).containsExactly("colour");
        assertThat(api.send("POST retrospectives/" + id + "/publish", "{'spaceKey':'DOC','title':'Looking back'}").json().at("/state").asText()).isEqualTo("QUEUED");
        assertThat(house.store.find(id).orElseThrow().state()).isEqualTo(RetroState.PUBLISHED);
        assertThat(api.as(Town.GUEST).send("GET retrospectives/" + id + "/publication", null).json().at("/state").asText()).isEqualTo("PUBLISHED");
        assertThat(house.wiki.only().title()).isEqualTo("Looking back");
        assertThat(house.wiki.only().body()).contains("DEMO-1").doesNotContain("DEMO-9");
    }
}
