package io.tandem.sandbox.jira.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.function.IntConsumer;
import java.util.function.ObjIntConsumer;

/** Reads issues from a running Jira by its REST search, page by page. */
final class RemoteJira {
    private static final int PAGE = 100;
    private static final int PATIENCE = 5;
    private static final Duration TIMEOUT = Duration.ofSeconds(60);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final URI base;
    private final String token;

    RemoteJira(URI base, String token) {
        this.base = base;
        this.token = token;
    }

    /** Hands over every issue that the query finds, told how many there are. Servers may give fewer per page than asked: the next page starts after what came. */
    void read(String jql, IntConsumer total, ObjIntConsumer<JsonNode> issues) throws IOException, InterruptedException {
        String ordered = jql.toLowerCase(java.util.Locale.ROOT).contains("order by") ? jql : jql + " ORDER BY key ASC";
        int start = 0;
        while (true) {
            JsonNode answer = page(ordered, start);
            total.accept(answer.path("total").asInt());
            for (JsonNode issue : answer.path("issues")) {
                issues.accept(issue, ++start);
            }
            if (answer.path("issues").isEmpty() || start >= answer.path("total").asInt()) {
                return;
            }
        }
    }

    private JsonNode page(String jql, int start) throws IOException, InterruptedException {
        ObjectNode question = JSON.createObjectNode().put("jql", jql).put("startAt", start).put("maxResults", PAGE);
        question.putArray("fields").add("*all");
        question.putArray("expand").add("changelog");
        HttpRequest request = HttpRequest.newBuilder(URI.create(base.toString().replaceAll("/+$", "") + "/rest/api/2/search")).timeout(TIMEOUT)
            .header("Authorization", "Bearer " + token).header("Content-Type", "application/json").header("Accept", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(question))).build();
        for (int attempt = 1; ; attempt++) {
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() == 200) {
                return JSON.readTree(response.body());
            }
            if (response.statusCode() != 429 && response.statusCode() != 503 || attempt == PATIENCE) {
                throw new IOException(sentence(response));
            }
            Thread.sleep(1000L * response.headers().firstValue("Retry-After").filter(value -> value.matches("\\d{1,3}")).map(Long::parseLong).orElse((long) attempt));
        }
    }

    private String sentence(HttpResponse<String> response) {
        return switch (response.statusCode()) {
            case 401 -> base + " did not accept the token.";
            case 403 -> base + " does not let this token's owner search.";
            case 404 -> base + " has no REST search: check the address, with its context path.";
            default -> base + " answered " + response.statusCode() + ": " + response.body().substring(0, Math.min(300, response.body().length()));
        };
    }
}
