package io.tandem.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.tandem.debt.sync.model.SyncJob;
import io.tandem.shared.Actor;
import io.tandem.testing.buffer.BufferHouse;
import io.tandem.testing.debt.DebtHouse;
import io.tandem.testing.debt.DebtItems;
import io.tandem.testing.debt.SuggestionHouse;
import io.tandem.testing.rest.RestApi.Answer;
import io.tandem.testing.rest.WholeApi;
import io.tandem.testing.review.Reviews;
import io.tandem.testing.review.Town;
import io.tandem.testing.team.Members;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** The error table of the API for every call there is: what is wrong with a request is answered in one order, in one shape, and never with a fault. */
public class ErrorTableTest {
    private static final Path DOCUMENT = Path.of("src", "main", "resources", "openapi", "tandem.json");
    private static final List<String> NO_IDS = List.of("abc", "-1", "1.5", "4000000000", "99999999999999999999", "%00", "1%2F2");
    private final WholeApi whole = new WholeApi();
    private final List<Call> bodies = new ArrayList<>();

    /** A call with a body, somebody who may make it, and what is answered to ghost, who sees nothing, when they send nothing; {@code path} as documented. */
    private record Call(String method, String path, String id, Actor actor, int ghost) {
        String request() {
            return request(id);
        }

        String request(String id) {
            return method + " " + path.substring(1).replace("{id}", id).replace("{key}", id).replace("{project}", "DEMO").replace("{componentId}", id).replace("{reviewId}", id).replace("{findingId}", "1").replace("{condition}", "2-0").replace("{draw}", "1");
        }
    }

    @Before
    public void somethingToCall() {
        String review = String.valueOf(whole.reviews.draft("DEMO-1").id());
        String running = String.valueOf(whole.reviews.inReview("DEMO-2").id());
        long conditional = whole.reviews.inReview("DEMO-3").id();
        whole.reviews.vote(Reviews.PETRA, conditional, "APPROVE");
        whole.reviews.vote(Reviews.EMIL, conditional, "APPROVE");
        whole.reviews.vote(Reviews.ADA, conditional, "APPROVE_WITH_CONDITIONS");
        String meeting = String.valueOf(whole.meetings.planned().id());
        String closed = String.valueOf(whole.meetings.closed().id());
        String retro = String.valueOf(whole.retros.service.create(Reviews.DEV, "DEMO", 1L, null).retrospective().id());
        String debt = String.valueOf(whole.debts.store.add(DebtItems.debt().build()).id());
        whole.suggestions.says(1, SuggestionHouse.HACK);
        String suggestion = whole.suggestions.reader.listOfIssue(DebtHouse.ADA, "DEMO-1").get(0).suggestion().id();
        whole.api.as(Town.ADMIN).send("POST connections", "{'name':'Main','kind':'SONARQUBE','baseUrl':'https://sonar.example.com'}");
        whole.teams.group("DEMO", Members.technical(Town.ADMIN));
        whole.buffers.estimated(1, 40).planned();
        String release = String.valueOf(BufferHouse.RELEASE);
        bodies.addAll(List.of(new Call("PUT", "/buffers/{project}/{id}", release, Reviews.PETRA, 404), new Call("POST", "/buffers/{project}/{id}/baseline", release, Reviews.PETRA, 404),
            new Call("POST", "/buffers/{project}/{id}/draws", release, Reviews.DEV, 404), new Call("POST", "/buffers/{project}/{id}/draws/{draw}/reversal", release, Reviews.DEV, 404)));
        String baseline = String.valueOf(whole.baselines.taken("First").id());
        bodies.addAll(List.of(new Call("POST", "/baselines", "", Reviews.PETRA, 400), new Call("PUT", "/baselines/{id}/current", baseline, Reviews.PETRA, 404)));
        bodies.add(new Call("PUT", "/export/persons", "", Town.ADMIN, 403));
        bodies.addAll(List.of(new Call("PUT", "/projects/{key}/team", "DEMO", Town.ADMIN, 404), new Call("PUT", "/projects/{key}/team/me", "DEMO", Town.ADMIN, 404),
            new Call("POST", "/projects/{key}/team/fill", "DEMO", Town.ADMIN, 404)));
        bodies.addAll(List.of(new Call("PUT", "/scorecards/{project}/{componentId}", "2", Town.ADMIN, 404), new Call("PUT", "/projects/{key}/criteria", "DEMO", Town.ADMIN, 404)));
        bodies.add(new Call("PUT", "/projects/{key}/figure-settings", "DEMO", Town.ADMIN, 404));
        bodies.add(new Call("PUT", "/projects/{key}/pipeline-settings", "DEMO", Town.ADMIN, 404));
        String sync = String.valueOf(whole.syncs.commands.start(DebtHouse.ADA, "DEMO", SyncJob.Kind.SYNC).id());
        bodies.addAll(List.of(new Call("POST", "/debts/sync", "", DebtHouse.ADA, 400), new Call("PUT", "/debts/sync/settings", "", DebtHouse.ADA, 400), new Call("POST", "/debts/sync/bring-back", "", DebtHouse.ADA, 400),
            new Call("POST", "/debts/sync/{id}/cancel", sync, DebtHouse.ADA, 404), new Call("POST", "/debts/{id}/findings/{findingId}/attach", debt, DebtHouse.ADA, 404),
            new Call("POST", "/debts/{id}/findings/{findingId}/link", debt, DebtHouse.ADA, 404), new Call("POST", "/debts/{id}/findings/{findingId}/unlink", debt, DebtHouse.ADA, 404),
            new Call("PUT", "/connections/{id}/webhook", "1", Town.ADMIN, 403)));
        bodies.addAll(List.of(
            new Call("POST", "/reviews", "", Reviews.DEV, 400), new Call("POST", "/reviews/forecast", "", Reviews.DEV, 400), new Call("PUT", "/reviews/{id}", review, Reviews.DEV, 404), new Call("POST", "/reviews/{id}/submit", review, Reviews.DEV, 404),
            new Call("POST", "/reviews/{id}/withdraw", review, Reviews.DEV, 404), new Call("POST", "/reviews/{id}/implemented", review, Reviews.DEV, 404),
            new Call("POST", "/reviews/{id}/verify", review, Reviews.DEV, 404), new Call("POST", "/reviews/{id}/votes", running, Reviews.PETRA, 404),
            new Call("PUT", "/reviews/{id}/actual", review, Reviews.DEV, 404),
            new Call("POST", "/reviews/{id}/conditions/{condition}", String.valueOf(conditional), Reviews.DEV, 404), new Call("POST", "/reviews/{id}/audit", running, Reviews.PETRA, 404),
            new Call("PUT", "/projects/{key}/board", "DEMO", Town.ADMIN, 404), new Call("POST", "/projects/{key}/board/import", "DEMO", Town.ADMIN, 404),
            new Call("POST", "/projects/{key}/board/copy", "DEMO", Town.ADMIN, 404),
            new Call("POST", "/debts", "", DebtHouse.ADA, 400), new Call("PUT", "/debts/{id}", debt, DebtHouse.ADA, 404), new Call("POST", "/debts/bulk", "", DebtHouse.ADA, 400), new Call("PUT", "/debts/settings", "", DebtHouse.ADA, 400),
            new Call("POST", "/debts/repayment-plan", "", DebtHouse.ADA, 400), new Call("POST", "/debts/repayment-plan/apply", "", DebtHouse.ADA, 400),
            new Call("POST", "/debts/suggestions/{id}/accept", suggestion, DebtHouse.ADA, 404), new Call("POST", "/debts/suggestions/dismiss", "", DebtHouse.ADA, 400),
            new Call("POST", "/retrospectives", "", Reviews.DEV, 400), new Call("PUT", "/retrospectives/{id}", retro, Reviews.DEV, 404),
            new Call("POST", "/retrospectives/{id}/actions", retro, Reviews.DEV, 404), new Call("POST", "/retrospectives/{id}/publish", retro, Reviews.DEV, 404),
            new Call("POST", "/projects/{key}/meetings", "DEMO", Reviews.PETRA, 404), new Call("PUT", "/meetings/{id}", meeting, Reviews.PETRA, 404),
            new Call("PUT", "/meetings/{id}/items/{reviewId}", meeting, Reviews.PETRA, 404), new Call("POST", "/meetings/{id}/start", meeting, Reviews.PETRA, 404),
            new Call("POST", "/meetings/{id}/close", meeting, Reviews.PETRA, 404), new Call("POST", "/meetings/{id}/publish", closed, Reviews.PETRA, 404),
            new Call("POST", "/connections", "", Town.ADMIN, 403), new Call("PUT", "/connections/{id}", "1", Town.ADMIN, 403), new Call("POST", "/connections/{id}/test", "1", Town.ADMIN, 403),
            new Call("POST", "/connections/{id}/refresh", "1", Town.ADMIN, 403), new Call("PUT", "/connections/allowed-hosts", "", Town.ADMIN, 403)));
    }

    @After
    public void close() {
        whole.close();
    }

    @Test
    public void theTableBelowHasEveryCallWithABody() throws IOException {
        TreeSet<String> documented = new TreeSet<>();
        document().at("/paths").fields().forEachRemaining(path -> path.getValue().fields().forEachRemaining(call -> {
            if (call.getValue().at("/requestBody/content").has("application/json")) {
                documented.add(call.getKey().toUpperCase(java.util.Locale.ROOT) + " " + path.getKey());
            }
        }));
        assertThat(bodies).extracting(call -> call.method() + " " + call.path()).containsExactlyInAnyOrderElementsOf(documented);
    }

    @Test
    public void whoIsNotLoggedInIsToldSoBeforeAnythingIsRead() throws IOException {
        for (Call call : bodies) {
            for (String body : List.of("{", "", "null", "{'colour':'red'}")) {
                refused(call.request(), Optional.empty(), body, 401);
            }
            assertThat(whole.api.send(call.request(), "application/json", new Unreadable(), Map.of("Content-Length", "9999999999")).status).as(call.request()).isEqualTo(401);
        }
        for (String call : calls("GET", "DELETE")) {
            if (call.equals("GET openapi.json")) {
                assertThat(whole.api.as(Optional.empty()).send(call, null).status).isEqualTo(200);
            } else {
                refused(call, Optional.empty(), null, 401);
            }
        }
    }

    @Test
    public void whatCannotBeReadIsABadRequest() {
        for (Call call : bodies) {
            Optional<Actor> actor = Optional.of(call.actor());
            assertThat(refused(call.request(), actor, "{", 400).codes()).as(call.request()).containsExactly("json.malformed");
            assertThat(refused(call.request(), actor, "{'colour':'red'}", 400).fields()).as(call.request()).containsExactly("colour");
            for (String body : List.of("", "null", "[]", "'text'", "true", "{'version':", "[".repeat(5000), "{'a':" + "9".repeat(2000) + "}", "\u0000", "{'version':1e999999999}")) {
                refused(call.request(), actor, body, 400);
            }
            assertThat(send(call.request(), "application/json", new byte[] {0, 0, 0, -1}).status).as(call.request()).isEqualTo(400);
            assertThat(send(call.request(), "application/json", new byte[] {'{', '"', (byte) 0xC3, 0x28, '"'}).status).as(call.request()).isEqualTo(400);
        }
    }

    @Test
    public void whatIsSentAsSomethingElseIsRefused() {
        for (Call call : bodies) {
            whole.api.as(call.actor());
            for (String type : List.of("text/plain", "application/xml", "application/x-www-form-urlencoded", "text/csv")) {
                Answer answer = send(call.request(), type, "{}".getBytes(StandardCharsets.UTF_8));
                assertThat(answer.status).as(call.request() + " " + type).isEqualTo(415);
                assertThat(answer.codes()).containsExactly("http.type");
            }
        }
    }

    @Test
    public void whoMayNotSeeOrActIsToldSoEvenWhenNothingIsSent() {
        for (Call call : bodies) {
            refused(call.request(), Optional.of(Town.GHOST), "", call.ghost());
            refused(call.request(), Optional.of(Town.GUEST), "null", call.ghost() == 404 ? 403 : call.ghost());
        }
    }

    @Test
    public void anIdThatIsNoneIsNotFound() {
        for (Call call : bodies) {
            for (String id : call.path().contains("{id}") ? NO_IDS : List.<String>of()) {
                refused(call.request(id), Optional.of(call.actor()), "{}", 404);
            }
        }
        for (String path : List.of("GET reviews/%s", "GET reviews/%s/trail", "GET reviews/%s/forecast", "GET debts/%s", "DELETE debts/%s", "GET retrospectives/%s", "GET retrospectives/%s/publication", "GET connections/%s",
                "DELETE connections/%s?version=1", "GET connections/%s/suggestions", "GET connections/%s/remote-projects", "GET facts/jobs/%s", "POST facts/jobs/%s/cancel", "POST retrospectives/%s/preview",
                "POST retrospectives/%s/publication/retry", "GET projects/%s/board", "GET projects/%s/team", "GET projects/%s/responsibilities", "POST facts/projects/%s/backfill", "GET figures/%s?project=DEMO", "GET buffers/DEMO/%s", "GET buffers/DEMO/%s/proposal",
                "GET baselines/%s", "GET baselines/%s/comparison", "DELETE baselines/%s?version=1")) {
            NO_IDS.forEach(id -> refused(path.replace("%s", id), Optional.of(Town.ADMIN), null, 404));
        }
    }

    @Test
    public void aListHasLimitsAndKnownOrders() throws IOException {
        for (String call : calls("GET")) {
            Actor actor = call.contains("debts") ? DebtHouse.ADA : Town.ADMIN;
            if (parameters(call).contains("limit")) {
                for (String limit : List.of("201", "0", "-1", "abc", "1e2", "NaN", "99999999999")) {
                    assertThat(refused(call + "?project=DEMO&limit=" + limit, Optional.of(actor), null, 400).fields()).as(call).containsExactly("limit");
                }
                for (String start : List.of("-1", "abc", "99999999999")) {
                    assertThat(refused(call + "?project=DEMO&start=" + start, Optional.of(actor), null, 400).fields()).as(call).containsExactly("start");
                }
            }
            if (parameters(call).contains("sort")) {
                assertThat(refused(call + "?project=DEMO&sort=-colour", Optional.of(actor), null, 400).fields()).as(call).containsExactly("sort");
            }
        }
    }

    @Test
    public void daysOutOfRangeAndNumbersBeyondMeasureAreRefused() {
        for (String day : List.of("yesterday", "2026-02-30", "-999999999-01-01", "%2B999999999-12-31", "0000-01-01", "20261120", "2026-11-20T00:00:00Z")) {
            for (String call : List.of("GET joint?project=DEMO&from=", "GET joint?project=DEMO&to=", "GET figures/coverage?project=DEMO&from=", "GET figures/coverage?project=DEMO&to=")) {
                refused(call + day, Optional.of(Town.ADMIN), null, 400);
            }
        }
        String debt = "{'project':'DEMO','title':'t','principal':%s,'interest':%s,'likelihood':0.5}";
        String review = "{'issueKey':'DEMO-7','title':'t','impact':{'schedule':{'low':%s,'likely':3,'high':8},'risk':{'likelihood':%s,'consequence':1},'otherCost':{'amount':'%s','currency':'EUR'}}}";
        for (String number : List.of("1e999", "-1e999", "'NaN'", "'Infinity'", "1e300", "-1")) {
            refused("POST debts", Optional.of(DebtHouse.ADA), String.format(debt, number, "1"), 400);
            refused("POST debts", Optional.of(DebtHouse.ADA), String.format(debt, "1", number), 400);
            refused("POST debts/repayment-plan", Optional.of(DebtHouse.ADA), "{'project':'DEMO','capacity':" + number + ",'horizonMonths':12}", 400);
            refused("POST debts/repayment-plan", Optional.of(DebtHouse.ADA), "{'project':'DEMO','capacity':5,'horizonMonths':" + number + "}", 400);
            refused("POST reviews", Optional.of(Reviews.DEV), String.format(review, number, "1", "1"), 400);
            refused("POST reviews", Optional.of(Reviews.DEV), String.format(review, "1", number, "1"), 400);
        }
        for (String amount : List.of("1e999999999", "1e-999999999", "NaN", "-1", "0x10", "1,5")) {
            assertThat(refused("POST reviews", Optional.of(Reviews.DEV), String.format(review, "1", "1", amount), 400).fields()).containsExactly("impact.otherCost.amount");
        }
        assertThat(refused("POST debts/import?project=DEMO&dryRun=perhaps", Optional.of(DebtHouse.ADA), null, 400).fields()).containsExactly("dryRun");
        refused("DELETE connections/1?version=x", Optional.of(Town.ADMIN), null, 404);
    }

    @Test
    public void whatIsTooLongIsNotReadOn() {
        for (Call call : bodies) {
            whole.api.as(call.actor());
            Answer announced = whole.api.send(call.request(), "application/json", new Unreadable(), Map.of("Content-Length", "1048577"));
            assertThat(announced.status).as(call.request()).isEqualTo(413);
            assertThat(announced.codes()).containsExactly("body.large");
            Endless endless = new Endless("", ' ');
            assertThat(whole.api.send(call.request(), "application/json", endless, Map.of()).status).as(call.request()).isEqualTo(413);
            assertThat(endless.given).isLessThan(2 << 20);
        }
        Answer inside = whole.api.as(DebtHouse.ADA).send("POST debts", "application/json", new Endless("{\"project\":\"DEMO\",\"decision\":{\"reason\":\"", 'x'), Map.of());
        assertThat(inside.status).isEqualTo(413);
        assertThat(inside.text).contains("tandem.error.body.large[1]");
        Endless table = new Endless("title,principalLikely\n", 'x');
        assertThat(whole.api.send("POST debts/import?project=DEMO", "text/csv; charset=utf-8", table, Map.of()).text).contains("tandem.error.body.large[10]");
        assertThat(table.given).isBetween(10 << 20, 11 << 20);
        assertThat(whole.api.send("POST debts/import?project=DEMO", "text/csv", new Unreadable(), Map.of("Content-Length", "10485761")).status).isEqualTo(413);
        assertThat(whole.api.as(Optional.empty()).send("POST debts/import?project=DEMO", "text/csv", new Unreadable(), Map.of()).status).isEqualTo(401);
    }

    @Test
    public void whatThereIsNotIsSaidInTheSameShape() {
        refused("GET nothing", Optional.of(Town.ADMIN), null, 404);
        refused("PUT reviews", Optional.of(Town.ADMIN), "{}", 405);
        refused("DELETE openapi.json", Optional.of(Town.ADMIN), null, 405);
    }

    private Answer refused(String call, Optional<Actor> actor, String body, int status) {
        Answer answer = whole.api.as(actor).send(call, body);
        String shown = body == null || body.length() < 100 ? body : body.substring(0, 100);
        if (call.startsWith("POST debts/import")) {
            answer = send(call, "text/csv", "title,principalLikely\n".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(answer.status).as(call + " " + shown + " by " + actor + ": " + answer.text).isEqualTo(status);
        assertThat(answer.json().at("/errors/0/code").asText()).as(call).isNotEmpty();
        assertThat(answer.json().at("/errors/0/message").asText()).as(call).isNotEmpty();
        assertThat(answer.json().at("/traceId").asText()).as(call).isNotEmpty();
        assertThat(answer.text).as(call).doesNotContain("Exception", "io.tandem", "com.fasterxml");
        return answer;
    }

    private Answer send(String call, String type, byte[] body) {
        return whole.api.send(call, type, new ByteArrayInputStream(body), Map.of());
    }

    private static JsonNode document() throws IOException {
        return new ObjectMapper().readTree(DOCUMENT.toFile());
    }

    /** The documented calls with these methods; places in addresses filled in. */
    private static List<String> calls(String... methods) throws IOException {
        List<String> calls = new ArrayList<>();
        JsonNode paths = document().at("/paths");
        paths.fieldNames().forEachRemaining(path -> List.of(methods).stream().filter(method -> paths.get(path).has(method.toLowerCase(java.util.Locale.ROOT)))
            .forEach(method -> calls.add(method + " " + path.substring(1).replaceAll("\\{\\w+}", "1"))));
        return calls;
    }

    private static List<String> parameters(String call) throws IOException {
        return document().at("/paths").path("/" + call.split(" ")[1]).path("get").path("parameters").findValuesAsText("name");
    }

    /** Fails the test's call when anybody reads it. */
    private static final class Unreadable extends InputStream {
        @Override
        public int read() {
            throw new AssertionError("read though too long");
        }
    }

    /** Begins with a text and never ends. */
    private static final class Endless extends InputStream {
        private final byte[] start;
        private final char filling;
        private int given;

        Endless(String start, char filling) {
            this.start = start.getBytes(StandardCharsets.UTF_8);
            this.filling = filling;
        }

        @Override
        public int read() {
            return given < start.length ? start[given++] : fill();
        }

        private int fill() {
            given++;
            return filling;
        }
    }
}
