package io.tandem.sandbox.sonar;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.tandem.testing.connection.CleanSonarQube;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.Rule;
import org.junit.Test;

/** The fake says what the real server was recorded saying to the same request. */
public class FakeSonarQubeTest {
    private static final Path RECORDINGS = Path.of("src", "sandbox", "resources", "sonarqube");
    private static final Map<String, String> TOKENS = Map.of(
            "Bearer <user token>", FakeSonarQube.TOKEN, "Bearer <viewer token>", FakeSonarQube.VIEWER_TOKEN, "Bearer <invalid token>", "squ_invalid", "Bearer <rev token>", "squ_revoked");
    private static final List<String> REPLAYED = List.of("system-status", "authentication-validate-ok", "authentication-validate-bad-token", "authentication-validate-none", "components-show",
            "metrics-search", "v2-mode", "v2-error-401", "measures-component-min", "measures-component-never-analysed", "measures-component-metric-without-value",
            "measures-search-history-months", "qualitygates-project-status", "qualitygates-project-status-none", "error-400-history-unknown-metric", "error-400-missing-metricKeys",
            "error-401-bad-token", "error-401-no-auth", "error-401-revoked-token", "error-403-no-browse", "error-403-history-no-browse", "error-403-qualitygate-no-browse",
            "error-404-unknown-component", "error-404-unknown-metric", "error-unknown-endpoint");

    @Rule
    public final CleanSonarQube sonar = new CleanSonarQube();

    private final ObjectMapper json = new ObjectMapper();

    @Test
    public void everyRecordedRequestGetsItsRecordedAnswer() throws Exception {
        for (String name : REPLAYED) {
            JsonNode recording = json.readTree(Files.readString(RECORDINGS.resolve(name + ".json")));
            HttpResponse<String> answer = ask(recording.path("request"));
            assertThat(answer.statusCode()).as(name).isEqualTo(recording.path("status").asInt());
            assertThat(ordered(answer.body().isEmpty() ? json.nullNode() : json.readTree(answer.body()))).as(name).isEqualTo(ordered(recording.path("body")));
        }
    }

    @Test
    public void whileStartingItSaysWhatTheRealOneSaid() throws Exception {
        sonar.get().with(Fault.STARTING);
        for (String name : List.of("starting-system-status", "starting-measures-component")) {
            JsonNode recording = json.readTree(Files.readString(RECORDINGS.resolve(name + ".json")));
            HttpResponse<String> answer = ask(recording.path("request"));
            assertThat(answer.statusCode()).as(name).isEqualTo(recording.path("status").asInt());
            assertThat(json.readTree(answer.body())).as(name).isEqualTo(recording.path("body"));
        }
    }

    /** The order of measures follows that of the request there and means nothing. */
    private static JsonNode ordered(JsonNode body) {
        for (JsonNode list : List.of(body.at("/component/measures"), body.at("/measures"))) {
            if (list instanceof ArrayNode measures) {
                List<JsonNode> sorted = new ArrayList<>();
                measures.forEach(sorted::add);
                sorted.sort(Comparator.comparing(measure -> measure.path("metric").asText()));
                measures.removeAll().addAll(sorted);
            }
        }
        return body;
    }

    private HttpResponse<String> ask(JsonNode request) throws Exception {
        List<String> query = new ArrayList<>();
        request.path("query").fields().forEachRemaining(entry -> query.add(entry.getKey() + "=" + URLEncoder.encode(entry.getValue().asText(), StandardCharsets.UTF_8)));
        HttpRequest.Builder asked = HttpRequest.newBuilder(URI.create(sonar.get().url() + request.path("path").asText() + (query.isEmpty() ? "" : "?" + String.join("&", query))));
        String token = TOKENS.get(request.path("auth").asText());
        if (token != null) {
            asked.header("Authorization", "Bearer " + token);
        }
        return HttpClient.newHttpClient().send(asked.build(), HttpResponse.BodyHandlers.ofString());
    }
}
