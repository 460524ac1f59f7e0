package io.tandem.rest.debt;

import static io.tandem.testing.debt.DebtItems.TODAY;
import static io.tandem.testing.debt.DebtItems.debt;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.tandem.debt.model.DecisionState;
import io.tandem.rest.support.Answers;
import io.tandem.rest.support.FaultMapper;
import io.tandem.rest.support.Guard;
import io.tandem.rest.support.HttpRefusalMapper;
import io.tandem.rest.support.MalformedJsonMapper;
import io.tandem.rest.support.OncePerKey;
import io.tandem.rest.support.RefusalMapper;
import io.tandem.rest.support.WrongJsonMapper;
import io.tandem.shared.Actor;
import io.tandem.shared.AuditEvent;
import io.tandem.shared.port.FirstAnswers;
import io.tandem.shared.port.Texts;
import io.tandem.shared.port.Transactions;
import io.tandem.testing.debt.DebtHouse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ContainerResponse;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.After;
import org.junit.Test;

/** Every call of the register as rest.md has it, through the real JSON and the real error answers. */
public class DebtResourceTest {
    private static final String SOUND = "{'project':'DEMO','title':'No tests','principal':5,'interest':2,'likelihood':0.5}";
    private final DebtHouse house = new DebtHouse();
    private final ObjectMapper json = new ObjectMapper();
    private final ApplicationHandler server = new ApplicationHandler(application());
    private Optional<Actor> viewer = Optional.of(DebtHouse.DEV);

    @After
    public void close() {
        house.close();
    }

    @Test
    public void whoMayDoWhat() {
        long id = house.store.add(debt().build()).id();
        long secret = house.store.add(debt().in("SEC").build()).id();
        String change = "{'version':1,'title':'Changed','principal':5}";
        String bulk = "{'items':[{'id':" + id + ",'version':99}],'decision':{'state':'PLANNED'}}";
        String plan = "{'project':'DEMO','capacity':10,'horizonMonths':12}";
        Object[][] matrix = {
            // call, body, nobody, ghost, guest, dev, ada
            {"GET debts?project=DEMO", null, 401, 404, 200, 200, 200},
            {"GET debts?project=SEC", null, 401, 404, 404, 404, 200},
            {"GET debts?project=NONE", null, 401, 404, 404, 404, 404},
            {"GET debts", null, 401, 400, 400, 400, 400},
            {"GET debts/" + id, null, 401, 404, 200, 200, 200},
            {"GET debts/" + secret, null, 401, 404, 404, 404, 200},
            {"GET debts/99999", null, 401, 404, 404, 404, 404},
            {"GET debts/choices?project=DEMO", null, 401, 404, 200, 200, 200},
            {"GET debts/export?project=DEMO", null, 401, 404, 200, 200, 200},
            {"GET debts/export?project=SEC", null, 401, 404, 404, 404, 200},
            {"POST debts", SOUND, 401, 404, 403, 201, 201},
            {"POST debts", "{'project':'DEMO'}", 401, 404, 403, 400, 400},
            {"POST debts", SOUND.replace("DEMO", "SEC"), 401, 404, 404, 404, 201},
            {"PUT debts/" + secret, change, 401, 404, 404, 404, 200},
            {"PUT debts/" + id, "{}", 401, 404, 403, 400, 400},
            {"PUT debts/" + id, change, 401, 404, 403, 200, 409},
            {"POST debts/bulk", bulk, 401, 404, 403, 409, 409},
            {"POST debts/repayment-plan", plan, 401, 404, 200, 200, 200},
            {"POST debts/repayment-plan", plan.replace("10", "0"), 401, 404, 400, 400, 400},
            {"DELETE debts/" + id, null, 401, 404, 403, 204, 404},
        };
        for (Object[] line : matrix) {
            List<Optional<Actor>> people = Arrays.asList(Optional.empty(), Optional.of(DebtHouse.GHOST), Optional.of(DebtHouse.GUEST), Optional.of(DebtHouse.DEV), Optional.of(DebtHouse.ADA));
            for (int who = 0; who < people.size(); who++) {
                viewer = people.get(who);
                String[] call = ((String) line[0]).split(" ");
                Answer answer = send(call[0], call[1], (String) line[1]);
                assertThat(answer.status).as(line[0] + " by " + viewer + ": " + answer.text).isEqualTo(line[who + 2]);
            }
        }
    }

    @Test
    public void aRecordedItemComesBackWithItsFiguresAndTheirFormulas() {
        Answer answer = send("POST", "debts", "{'project':'DEMO','component':'gateway','title':' Pay fails ','kind':'TEST','severity':'HIGH','principal':{'low':2,'likely':4,'high':12},"
            + "'interest':5,'likelihood':1,'owner':'ada','targetRelease':'12','issues':['DEMO-1','DEMO-2','DEMO-1']}");
        assertThat(answer.status).isEqualTo(201);
        assertThat(answer.location).matches(".*/debts/\\d+");
        JsonNode item = answer.json();
        assertThat(item.at("/title").asText()).isEqualTo("Pay fails");
        assertThat(item.at("/component/name").asText()).isEqualTo("Gateway");
        assertThat(item.at("/origin").asText()).isEqualTo("ISSUE");
        assertThat(item.at("/principal/mean").asDouble()).isEqualTo(5);
        assertThat(item.at("/payback").asDouble()).isEqualTo(1);
        assertThat(item.at("/explanation/priority").asText()).isEqualTo("tandem.debt.explain.priority[5, 1, 5, 1.154, 1, 1.154]");
        assertThat(item.at("/owner/displayName").asText()).isEqualTo("Ada Architect");
        assertThat(item.at("/targetRelease/name").asText()).isEqualTo("2.0");
        assertThat(item.at("/issues")).extracting(issue -> issue.at("/key").asText()).containsExactly("DEMO-1", "DEMO-2");
        assertThat(item.at("/decision/state").asText()).isEqualTo("OPEN");
        assertThat(house.audit).extracting(AuditEvent::action).containsExactly("created");
        assertThat(send("GET", answer.location.replaceFirst(".*/debts", "debts"), null).json()).isEqualTo(item);
    }

    @Test
    public void everythingWrongIsToldAtOnceWithItsField() {
        Answer answer = send("POST", "debts", "{'project':'DEMO','title':'" + "x".repeat(256) + "','description':'a\\u0000b','kind':'CHEESE','severity':'x','origin':'y','principal':{'low':9,'likely':-1,'high':1},"
            + "'interest':-3,'likelihood':7,'owner':'nobody','component':'Moon','targetRelease':'9.9','issues':['DEMO-404'],'decision':{'state':'ACCEPTED','until':'tomorrow'}}");
        assertThat(answer.status).isEqualTo(400);
        assertThat(answer.fields()).contains("title", "description", "kind", "severity", "origin", "principal.likely", "principal", "interest", "likelihood", "owner", "component", "targetRelease", "issues",
            "decision.reason", "decision.until");
        assertThat(house.audit).isEmpty();
    }

    @Test
    public void hugeAndStrangeInputIsRefusedReadably() {
        assertThat(send("POST", "debts", SOUND.replace("'No tests'", "'t','description':'" + "x".repeat(32_001) + "'")).fields()).containsExactly("description");
        assertThat(send("POST", "debts", SOUND.replace("5,", "1e300,")).fields()).contains("principal");
        assertThat(send("POST", "debts", "{'project':'DEMO','title':'t','principal':1,'interest':1}").codes()).containsExactly("debt.likelihood.missing");
        assertThat(send("POST", "debts", SOUND.replace("}", ",'colour':'red'}")).codes()).containsExactly("json.field.unknown");
        assertThat(send("POST", "debts", "{").status).isEqualTo(400);
        assertThat(send("POST", "debts", "").status).isEqualTo(400);
        assertThat(send("POST", "debts", "null").status).isEqualTo(400);
        assertThat(send("POST", "debts", SOUND.replace("5,", "'many',")).status).isEqualTo(400);
        assertThat(send("GET", "debts?project=DEMO&limit=1000&sort=colour&start=-1", null).fields()).contains("limit", "sort", "start");
        assertThat(send("GET", "debts?project=DEMO&decision=MAYBE&kind=x", null).fields()).containsExactly("decision", "kind");
        assertThat(send("GET", "debts/abc", null).status).isEqualTo(404);
        assertThat(send("GET", "debts/4000000000", null).status).isEqualTo(404);
    }

    @Test
    public void aStaleChangeShowsTheItemAsItIsNow() {
        long id = house.store.add(debt().build()).id();
        assertThat(send("PUT", "debts/" + id, "{'version':1,'title':'First','principal':5}").json().at("/version").asLong()).isEqualTo(2);
        Answer second = send("PUT", "debts/" + id, "{'version':1,'title':'Second','principal':5}");
        assertThat(second.status).isEqualTo(409);
        assertThat(second.json().at("/current/title").asText()).isEqualTo("First");
        assertThat(second.codes()).containsExactly("debt.version.stale");
    }

    @Test
    public void aChangeWithoutDifferenceWritesNothing() {
        long id = house.store.add(debt("Same").costing(5, 2, 0.5).linkedTo(1, "DEMO-1").build()).id();
        Answer answer = send("PUT", "debts/" + id, "{'version':1,'title':'Same','kind':'CODE','severity':'MEDIUM','principal':5,'interest':2,'likelihood':0.5,'issues':['DEMO-1']}");
        assertThat(answer.json().at("/version").asLong()).isEqualTo(1);
        assertThat(house.audit).isEmpty();
    }

    @Test
    public void decisionsFollowTheTable() {
        long id = house.store.add(debt().decided(DecisionState.REPAID).build()).id();
        String change = "{'version':%d,'title':'t','principal':5,'decision':{'state':'%s','reason':'%s','until':%s}}";
        assertThat(send("PUT", "debts/" + id, String.format(change, 1, "PLANNED", "", "null")).codes()).containsExactly("debt.decision.transition");
        assertThat(send("PUT", "debts/" + id, String.format(change, 1, "OPEN", "came back", "null")).json().at("/decision/by/key").asText()).isEqualTo("dev");
        assertThat(send("PUT", "debts/" + id, String.format(change, 2, "ACCEPTED", "", "null")).fields()).containsExactly("decision.reason", "decision.until");
        assertThat(send("PUT", "debts/" + id, String.format(change, 2, "ACCEPTED", "later", "'2026-11-19'")).codes()).containsExactly("debt.decision.until.past");
        assertThat(send("PUT", "debts/" + id, String.format(change, 2, "PLANNED", "", "'2026-12-01'")).codes()).containsExactly("debt.decision.until.unexpected");
        JsonNode accepted = send("PUT", "debts/" + id, String.format(change, 2, "ACCEPTED", "later", "'2026-12-01'")).json();
        assertThat(accepted.at("/decision/until").asText()).isEqualTo("2026-12-01");
        assertThat(house.audit).extracting(AuditEvent::action).containsExactly("decided", "decided");
        assertThat(house.audit.get(1).reason()).isEqualTo("later");
        assertThat(house.audit.get(1).after()).contains("decision: ACCEPTED").doesNotContain("severity");
    }

    @Test
    public void anAcceptanceThatRanOutReadsAsOpenWithANotice() {
        long id = house.store.add(debt().acceptedUntil(TODAY.minusDays(1)).build()).id();
        JsonNode decision = send("GET", "debts/" + id, null).json().at("/decision");
        assertThat(decision.at("/state").asText()).isEqualTo("OPEN");
        assertThat(decision.at("/notice").asText()).contains("tandem.debt.notice.expired", "Ada Architect", "2026-11-19");
        assertThat(send("GET", "debts?project=DEMO&decision=OPEN", null).json().at("/total").asInt()).isEqualTo(1);
        assertThat(send("PUT", "debts/" + id, "{'version':1,'title':'t','principal':1,'decision':{'state':'PLANNED'}}").status).isEqualTo(200);
    }

    @Test
    public void hiddenIssuesAreNotShownAndSurviveAChangeBySomebodyWhoCannotSeeThem() {
        long id = house.store.add(debt().linkedTo(1, "DEMO-1").linkedTo(9, "DEMO-9").build()).id();
        assertThat(send("GET", "debts/" + id, null).text).contains("DEMO-1").doesNotContain("DEMO-9");
        assertThat(send("GET", "debts?project=DEMO", null).text).doesNotContain("DEMO-9");
        assertThat(send("GET", "debts/export?project=DEMO", null).text).doesNotContain("DEMO-9");
        assertThat(send("PUT", "debts/" + id, "{'version':1,'title':'t','principal':1,'issues':['DEMO-2']}").text).doesNotContain("DEMO-9");
        assertThat(send("POST", "debts", SOUND.replace("}", ",'issues':['DEMO-9']}")).codes()).containsExactly("debt.issue.unknown");
        viewer = Optional.of(DebtHouse.ADA);
        assertThat(send("GET", "debts/" + id, null).json().at("/issues")).extracting(issue -> issue.at("/key").asText()).containsExactlyInAnyOrder("DEMO-2", "DEMO-9");
    }

    @Test
    public void theSameKeyRecordsOnce() {
        Answer first = send("POST", "debts", SOUND, Map.of("Idempotency-Key", "k1"));
        Answer second = send("POST", "debts", SOUND, Map.of("Idempotency-Key", "k1"));
        assertThat(second.status).isEqualTo(201);
        assertThat(second.location).isEqualTo(first.location);
        assertThat(send("GET", "debts?project=DEMO", null).json().at("/total").asInt()).isEqualTo(1);
    }

    @Test
    public void aBulkDecisionIsTakenOnAllOrNone() {
        long first = house.store.add(debt().build()).id();
        long second = house.store.add(debt().decided(DecisionState.REPAID).build()).id();
        String both = "{'items':[{'id':" + first + ",'version':1},{'id':" + second + ",'version':1}],'decision':{'state':'%s'}}";
        assertThat(send("POST", "debts/bulk", String.format(both, "PLANNED")).status).isEqualTo(409);
        assertThat(send("GET", "debts/" + first, null).json().at("/decision/state").asText()).isEqualTo("OPEN");
        assertThat(send("POST", "debts/bulk", "{'items':[{'id':" + first + ",'version':1}],'decision':{'state':'PLANNED'}}").json().at("/values/0/decision/state").asText()).isEqualTo("PLANNED");
        assertThat(send("POST", "debts/bulk", "{'items':[],'decision':{'state':'PLANNED'}}").status).isEqualTo(400);
    }

    @Test
    public void theFileOpensInASpreadsheetAndRunsNothing() {
        house.store.add(debt("=HYPERLINK(\"http://evil\")").described("+1\n支付,网关").inComponent(1, "@Gateway").linkedTo(1, "DEMO-1").linkedTo(2, "DEMO-2").build());
        house.store.add(debt("-2+3").described("\tx").build());
        house.store.add(debt("Sound").in("SEC").build());
        Answer answer = send("GET", "debts/export?project=DEMO", null);
        String[] lines = answer.text.split("\r\n");
        assertThat(answer.text).startsWith("\uFEFFid,project,component,title,");
        assertThat(lines).hasSize(3);
        assertThat(lines[1]).contains("'@Gateway,\"'=HYPERLINK(\"\"http://evil\"\")\",\"'+1\n支付,网关\"", ",5.0,5.0,5.0,2.0,0.5,0.2308,5.0,", ",DEMO-1 DEMO-2,");
        assertThat(lines[2]).contains(",'-2+3,\"'\tx\",");
    }

    @Test
    public void aListIsSortedFilteredAndPaged() {
        house.store.add(debt("slow").costing(50, 1, 1).inComponent(1, "Gateway").build());
        house.store.add(debt("quick").costing(1, 1, 1).inComponent(2, "Ledger").build());
        assertThat(titles("debts?project=DEMO")).containsExactly("quick", "slow");
        assertThat(titles("debts?project=DEMO&sort=-title")).containsExactly("slow", "quick");
        assertThat(titles("debts?project=DEMO&component=ledger")).containsExactly("quick");
        assertThat(titles("debts?project=DEMO&component=Moon")).isEmpty();
        assertThat(titles("debts?project=DEMO&q=SLO&kind=CODE,TEST&decision=OPEN&origin=MANUAL")).containsExactly("slow");
        JsonNode page = send("GET", "debts?project=DEMO&start=1&limit=1", null).json();
        assertThat(page.at("/total").asInt()).isEqualTo(2);
        assertThat(page.at("/values/0/title").asText()).isEqualTo("slow");
    }

    @Test
    public void aSpreadsheetIsReadAllOrNothing() {
        String sound = "title;principalLikely;interest;likelihood;component;decision\r\n\"Two\nlines; \"\"quoted\"\"\";2,5;1;1;Ledger;PLANNED\r\n'=SUM(A1);4;;;;\r\n\r\n";
        String wrong = "\uFEFFtitle,principalLikely,likelihood,id,project\n,0,2,,\nfine,1,,,\nx,1.000,2.0.0,7,SEC\ny,1,1,,,,extra\n";
        JsonNode dry = sendCsv("debts/import?project=DEMO&dryRun=true", wrong).json();
        assertThat(dry.at("/rows").asInt()).isEqualTo(4);
        assertThat(dry.at("/errors").findValuesAsText("field")).containsExactly("rows[2].title", "rows[2].principal.likely", "rows[2].likelihood", "rows[4].id", "rows[4].project", "rows[4].likelihood", "rows[5].cells");
        assertThat(sendCsv("debts/import?project=DEMO", wrong).status).isEqualTo(400);
        assertThat(titles("debts?project=DEMO")).isEmpty();
        assertThat(sendCsv("debts/import?project=DEMO&dryRun=true", sound).json().at("/errors")).isEmpty();
        assertThat(titles("debts?project=DEMO")).isEmpty();
        assertThat(sendCsv("debts/import?project=DEMO", sound).json().at("/recorded").asInt()).isEqualTo(2);
        assertThat(titles("debts?project=DEMO")).containsExactly("Two\nlines; \"quoted\"", "=SUM(A1)");
    }

    @Test
    public void aSpreadsheetThatIsNoneIsRefusedReadably() {
        assertThat(sendCsv("debts/import?project=DEMO", "").codes()).containsExactly("debt.import.column.missing", "debt.import.column.missing");
        assertThat(sendCsv("debts/import?project=DEMO", "title,title,colour\n").codes()).containsExactly("debt.import.column.twice", "debt.import.column.unknown", "debt.import.column.missing");
        assertThat(sendCsv("debts/import?project=DEMO", "title,principalLikely\n\"never ends,1\n").codes()).containsExactly("debt.import.quote");
        assertThat(sendCsv("debts/import?project=DEMO", "title,principalLikely\n" + "x,1\n".repeat(10_001)).status).isEqualTo(413);
        assertThat(sendCsv("debts/import?project=SEC", "title,principalLikely\n").status).isEqualTo(404);
        assertThat(send("POST", "debts/import?project=DEMO", "{}").status).isEqualTo(415);
        viewer = Optional.of(DebtHouse.GUEST);
        assertThat(sendCsv("debts/import?project=DEMO&dryRun=true", "title,principalLikely\n").status).isEqualTo(403);
        viewer = Optional.of(DebtHouse.DEV);
        assertThat(send("POST", "debts/import?project=DEMO", "text/csv", "title,principalLikely\nUmlaut \u00e4,1\n".getBytes(StandardCharsets.UTF_16), Map.of()).json().at("/recorded").asInt()).isEqualTo(1);
        assertThat(titles("debts?project=DEMO")).containsExactly("Umlaut \u00e4");
        assertThat(send("POST", "debts/import?project=DEMO", "text/csv", new byte[] {(byte) 0xC3, 0x28, 0x0A}, Map.of()).codes()).containsExactly("debt.import.encoding");
    }

    @Test
    public void aPlanSaysWhatItSavesAndWhatOrderWouldHave() {
        house.store.add(debt("small").costing(1, 0.25, 1).build());
        house.store.add(debt("one").costing(5, 1, 1).build());
        long two = house.store.add(debt("two").costing(5, 1, 1).build()).id();
        house.store.add(debt("accepted").costing(1, 9, 1).acceptedUntil(TODAY).build());
        JsonNode plan = send("POST", "debts/repayment-plan", "{'project':'DEMO','capacity':10,'horizonMonths':12,'must':[" + two + "]}").json();
        assertThat(plan.at("/items")).extracting(item -> item.at("/title").asText()).containsExactly("two", "one");
        assertThat(plan.at("/saving").asDouble()).isEqualTo(24);
        assertThat(plan.at("/byPriority").asDouble()).isEqualTo(15);
        assertThat(send("POST", "debts/repayment-plan", "{'project':'DEMO','capacity':2,'horizonMonths':12,'must':[" + two + "]}").codes()).containsExactly("debt.plan.must.capacity");
        assertThat(send("POST", "debts/repayment-plan", "{'project':'DEMO','capacity':2,'horizonMonths':12,'must':[77777]}").codes()).containsExactly("debt.plan.must.unknown");
    }

    private List<String> titles(String path) {
        JsonNode values = send("GET", path, null).json().at("/values");
        return values.findValuesAsText("title");
    }

    private ResourceConfig application() {
        Answers answers = new Answers(new Keys());
        OncePerKey once = new OncePerKey(new Remembered(), new Transactions() {
            @Override
            public <T> T call(Supplier<T> work) {
                return work.get();
            }
        });
        DebtResource resource = new DebtResource(new Guard(() -> viewer, house.access()), once, house.service, house.register, house.planning, house.imports, new Keys());
        ResourceConfig config = new ResourceConfig().register(JacksonFeature.withoutExceptionMappers());
        return config.registerInstances(resource, new RefusalMapper(answers), new MalformedJsonMapper(answers), new WrongJsonMapper(answers), new HttpRefusalMapper(answers), new FaultMapper(answers));
    }

    private Answer send(String method, String path, String body) {
        return send(method, path, body, Map.of());
    }

    private Answer sendCsv(String path, String text) {
        return send("POST", path, "text/csv", text.getBytes(StandardCharsets.UTF_8), Map.of());
    }

    private Answer send(String method, String path, String body, Map<String, String> headers) {
        return send(method, path, "application/json", body == null ? null : body.replace('\'', '"').getBytes(StandardCharsets.UTF_8), headers);
    }

    private Answer send(String method, String path, String type, byte[] body, Map<String, String> headers) {
        ContainerRequest request = new ContainerRequest(URI.create("http://jira/rest/tandem/1.0/"), URI.create("http://jira/rest/tandem/1.0/" + path), method, null, new MapPropertiesDelegate(), null);
        request.header("Accept", "*/*");
        headers.forEach(request::header);
        if (body != null) {
            request.header("Content-Type", type);
            request.setEntityStream(new ByteArrayInputStream(body));
        }
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try {
            ContainerResponse response = server.apply(request, written).get();
            return new Answer(response.getStatus(), written.toString(StandardCharsets.UTF_8), response.getHeaderString("Location"));
        } catch (InterruptedException | java.util.concurrent.ExecutionException failed) {
            throw new AssertionError(failed);
        }
    }

    private final class Answer {
        private final int status;
        private final String text;
        private final String location;

        Answer(int status, String text, String location) {
            this.status = status;
            this.text = text;
            this.location = location;
        }

        JsonNode json() {
            try {
                return json.readTree(text);
            } catch (java.io.IOException broken) {
                throw new AssertionError(text, broken);
            }
        }

        List<String> fields() {
            return json().at("/errors").findValuesAsText("field");
        }

        List<String> codes() {
            return json().at("/errors").findValuesAsText("code");
        }
    }

    private static final class Remembered implements FirstAnswers {
        private final Map<String, Answer> answers = new HashMap<>();

        @Override
        public Optional<Answer> find(Actor actor, String key) {
            return Optional.ofNullable(answers.get(actor.key() + key));
        }

        @Override
        public void keep(Actor actor, String key, Answer answer) {
            answers.put(actor.key() + key, answer);
        }
    }

    /** Texts as their keys with the arguments, so that a test sees which text was asked for. */
    private static final class Keys implements Texts {
        @Override
        public String get(String key, Object... arguments) {
            return key + Arrays.toString(arguments);
        }

        @Override
        public String get(Locale locale, String key, Object... arguments) {
            return get(key, arguments);
        }

        @Override
        public Locale locale() {
            return Locale.ENGLISH;
        }
    }
}
