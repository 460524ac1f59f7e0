package io.tandem.it;

import static io.tandem.it.support.ReviewCalls.good;
import static io.tandem.it.support.ReviewCalls.json;
import static io.tandem.it.support.ReviewCalls.together;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tandem.it.support.ReviewCalls;
import io.tandem.it.support.RunningSandbox;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.After;
import org.junit.BeforeClass;
import org.junit.Test;

/** The debt register in a cluster: two Jira nodes with the built JAR on one PostgreSQL. Nothing is lost or written twice, whoever is first. */
public class TwoNodesDebtIT {
    private static final int ROUNDS = 8;
    private static final String DEBTS = "/tandem/1.0/debts";
    private static final String EXPIRY = "io.tandem.debt.expiry";
    private static RunningSandbox sandbox;
    private final List<Long> recorded = new ArrayList<>();

    @BeforeClass
    public static void start() {
        sandbox = RunningSandbox.twoNodes();
    }

    @After
    public void removeTheItems() {
        recorded.forEach(id -> sandbox.call("petra", "DELETE", DEBTS + "/" + id, null));
        sandbox.resetClock();
        sandbox.removeMails();
    }

    private JsonNode debt(String more) {
        JsonNode debt = good(sandbox.call(1, "petra", "POST", DEBTS, "{\"project\":\"DEMO\",\"title\":\"Shared debt\",\"principal\":4,\"interest\":1,\"likelihood\":0.5" + more + "}"));
        recorded.add(debt.path("id").asLong());
        return debt;
    }

    private static HttpResponse<String> edit(int node, JsonNode debt, String field, String value) {
        ObjectNode body = ((ObjectNode) debt.deepCopy()).retain("version", "project", "title", "description", "kind", "severity", "interest", "likelihood");
        body.put("principal", 4);
        body.set(field, json(value));
        return sandbox.call(node, "petra", "PUT", DEBTS + "/" + debt.path("id").asLong(), body.toString());
    }

    private static JsonNode read(int node, JsonNode debt) {
        return good(sandbox.call(node, "petra", "GET", DEBTS + "/" + debt.path("id").asLong(), null));
    }

    private static Map<Integer, Long> statuses(List<HttpResponse<String>> answers) {
        return answers.stream().map(HttpResponse::statusCode).collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    @Test
    public void ofTwoEditsOfOneVersionOneIsKeptAndTheOtherIsTold() {
        for (int round = 0; round < ROUNDS; round++) {
            JsonNode debt = debt("");
            List<HttpResponse<String>> answers = together(() -> edit(1, debt, "title", "\"First\""), () -> edit(2, debt, "title", "\"Second\""));
            assertThat(statuses(answers)).isEqualTo(Map.of(200, 1L, 409, 1L));
            String kept = answers.get(0).statusCode() == 200 ? "First" : "Second";
            assertThat(read(1, debt).path("title").asText()).isEqualTo(kept);
            assertThat(read(2, debt)).isEqualTo(read(1, debt));
        }
    }

    @Test
    public void twoDependenciesAtOnceMakeNoCircle() {
        for (int round = 0; round < ROUNDS; round++) {
            JsonNode one = debt("");
            JsonNode other = debt("");
            List<HttpResponse<String>> answers = together(() -> edit(1, one, "dependsOn", "[" + other.path("id").asLong() + "]"), () -> edit(2, other, "dependsOn", "[" + one.path("id").asLong() + "]"));
            assertThat(answers.stream().filter(answer -> answer.statusCode() == 200)).as("%s", answers.stream().map(HttpResponse::body).toList()).hasSizeLessThanOrEqualTo(1);
            assertThat(read(1, one).path("dependsOn").size() + read(2, other).path("dependsOn").size()).isLessThanOrEqualTo(1);
        }
    }

    @Test
    public void anEditAgainstABulkDecisionLosesNeither() {
        for (int round = 0; round < ROUNDS; round++) {
            JsonNode one = debt("");
            JsonNode other = debt("");
            String bulk = "{\"items\":[{\"id\":%d,\"version\":%d},{\"id\":%d,\"version\":%d}],\"decision\":{\"state\":\"PLANNED\"}}".formatted(one.path("id").asLong(), one.path("version").asLong(),
                other.path("id").asLong(), other.path("version").asLong());
            List<HttpResponse<String>> answers = together(() -> sandbox.call(1, "petra", "POST", DEBTS + "/bulk", bulk), () -> edit(2, other, "title", "\"Edited\""));
            boolean isBulkKept = answers.get(0).statusCode() == 200;
            assertThat(statuses(answers)).isEqualTo(Map.of(200, 1L, 409, 1L));
            assertThat(read(1, one).path("decision").path("state").asText()).isEqualTo(isBulkKept ? "PLANNED" : "OPEN");
            assertThat(read(2, other).path("decision").path("state").asText()).isEqualTo(isBulkKept ? "PLANNED" : "OPEN");
            assertThat(read(2, other).path("title").asText()).isEqualTo(isBulkKept ? "Shared debt" : "Edited");
        }
    }

    @Test
    public void anAcceptanceThatRunsOutIsToldOnceByBothNodes() {
        sandbox.runJob(1, EXPIRY);
        sandbox.removeMails();
        LocalDate tomorrow = LocalDate.now(ZoneOffset.UTC).plusDays(1);
        JsonNode debt = debt(",\"owner\":\"dev\",\"decision\":{\"state\":\"ACCEPTED\",\"reason\":\"Until spring.\",\"until\":\"" + tomorrow + "\"}");
        sandbox.moveClock(Duration.ofDays(3));
        for (int round = 0; round < ROUNDS; round++) {
            together(() -> sandbox.runJob(1, EXPIRY), () -> sandbox.runJob(2, EXPIRY));
        }
        assertThat(sandbox.mails().stream().filter(mail -> mail.body().contains("debt=" + debt.path("id").asLong() + "\"")).map(mail -> mail.to())).containsExactlyInAnyOrder("dev@example.com", "petra@example.com");
        assertThat(new ReviewCalls(sandbox).isChainIntact(2)).isTrue();
    }
}
