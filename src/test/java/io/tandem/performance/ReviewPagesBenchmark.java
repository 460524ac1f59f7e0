package io.tandem.performance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * How long a running sandbox takes to answer the list of change reviews, a review, and a search by a JQL function: {@code ReviewPagesBenchmark http://localhost:2990/jira PROJECT REVIEWS}.
 * Opens reviews on the project's issues until there are as many: a quarter drafts, an eighth waiting, an eighth rejected, the rest approved.
 */
public final class ReviewPagesBenchmark {
    private static final int WARM_UP = 100;
    private static final int READS = 400;
    private static final List<String> BOARD = List.of("petra", "emil", "ada");
    private static final String PROPOSAL = "{\"issueKey\":\"%s\",\"type\":\"NORMAL\",\"title\":\"Change of %s\",\"rationale\":\"Measured.\",\"impact\":{\"schedule\":{\"low\":1,\"likely\":2,\"high\":5},"
            + "\"effort\":{\"low\":1,\"likely\":3,\"high\":6},\"risk\":{\"likelihood\":%d,\"consequence\":3}}}";

    private final HttpClient client = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private final String base;
    private final String project;

    private ReviewPagesBenchmark(String base, String project) {
        this.base = base;
        this.project = project;
    }

    public static void main(String[] arguments) throws Exception {
        ReviewPagesBenchmark benchmark = new ReviewPagesBenchmark(arguments[0], arguments[1]);
        benchmark.fill(Integer.parseInt(arguments[2]));
        benchmark.measure("list page of 50, open", "/rest/tandem/1.0/reviews?project=" + arguments[1] + "&state=DRAFT,IN_REVIEW,CHANGES_REQUESTED,APPROVED,LAPSED,IMPLEMENTED&sort=-created&limit=50");
        benchmark.measure("list page of 50, by risk", "/rest/tandem/1.0/reviews?project=" + arguments[1] + "&sort=-risk&limit=50&start=500");
        benchmark.measure("waiting for my vote", "/rest/tandem/1.0/reviews?project=" + arguments[1] + "&awaiting=me&limit=50");
        benchmark.measure("one review", "/rest/tandem/1.0/reviews/1");
        benchmark.measure("search by changeReview", "/rest/api/2/search?maxResults=50&fields=summary&jql=" + encoded("issue in changeReview(\"approved\")"));
        benchmark.measure("search without it", "/rest/api/2/search?maxResults=50&fields=summary&jql=" + encoded("project = " + arguments[1]));
    }

    private void fill(int wanted) throws IOException, InterruptedException {
        int there = read("petra", "/rest/tandem/1.0/reviews?limit=1&project=" + project).at("/total").asInt();
        for (int start = there; start < wanted; start += 100) {
            JsonNode issues = read("petra", "/rest/api/2/search?fields=summary&maxResults=100&startAt=" + start + "&jql=" + encoded("project = " + project + " order by key")).at("/issues");
            int number = start;
            for (JsonNode issue : issues) {
                open(issue.at("/key").asText(), number++);
            }
        }
    }

    private void open(String key, int number) throws IOException, InterruptedException {
        JsonNode draft = send("dev", "/rest/tandem/1.0/reviews", PROPOSAL.formatted(key, key, 1 + number % 5));
        if (number % 8 < 2 || draft.at("/id").isMissingNode()) {
            return;
        }
        String review = "/rest/tandem/1.0/reviews/" + draft.at("/id").asLong();
        send("dev", review + "/submit", "{\"version\":" + draft.at("/version").asInt() + "}");
        if (number % 8 == 3) {
            send("ada", review + "/votes", "{\"decision\":\"REJECT\",\"comment\":\"Measured.\"}");
        } else if (number % 8 > 3) {
            for (String voter : BOARD) {
                send(voter, review + "/votes", "{\"decision\":\"APPROVE\"}");
            }
        }
    }

    private void measure(String what, String path) throws IOException, InterruptedException {
        long[] times = new long[READS];
        for (int i = -WARM_UP; i < READS; i++) {
            long start = System.nanoTime();
            read("petra", path);
            times[Math.max(0, i)] = System.nanoTime() - start;
        }
        Arrays.sort(times);
        System.out.printf("%-26s P50 %6.1f ms  P95 %6.1f ms%n", what, times[READS / 2] / 1e6, times[READS * 95 / 100] / 1e6);
    }

    private JsonNode read(String user, String path) throws IOException, InterruptedException {
        return answer(HttpRequest.newBuilder(URI.create(base + path)).header("Authorization", "Bearer demo-" + user).build());
    }

    private JsonNode send(String user, String path, String body) throws IOException, InterruptedException {
        return answer(HttpRequest.newBuilder(URI.create(base + path)).header("Authorization", "Bearer demo-" + user).header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)).build());
    }

    private JsonNode answer(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        if (response.statusCode() >= 300) {
            throw new IllegalStateException(request.uri() + " answered " + response.statusCode() + ": " + new String(response.body(), StandardCharsets.UTF_8));
        }
        return json.readTree(response.body());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
