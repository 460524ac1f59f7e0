package io.tandem.it.support;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tandem.sandbox.jira.model.IssueData;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;

/** Change review over REST, on any node of a sandbox, for stories that need no browser. Each review takes an issue of DEMO that has none yet, the youngest first. */
public final class ReviewCalls {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long PATIENCE_SECONDS = 30;
    private final RunningSandbox sandbox;
    private final List<String> unused = new ArrayList<>();

    public ReviewCalls(RunningSandbox sandbox) {
        this.sandbox = sandbox;
        sandbox.server().jiraContent().store().issues().list("where i.issue_key like 'DEMO-%' and i.security_level is null order by i.id").stream().map(IssueData::key).forEach(unused::add);
    }

    /** An issue without a review. */
    public synchronized String unusedIssue() {
        String issue = unused.remove(unused.size() - 1);
        int reviews = good(sandbox.call("petra", "GET", "/tandem/1.0/reviews?project=DEMO&issueKey=" + issue, null)).path("total").asInt();
        return reviews == 0 ? issue : unusedIssue();
    }

    /** A draft on an issue of its own, by Devon, with everything the board needs. */
    public JsonNode draft() {
        return good(create(1, unusedIssue(), null));
    }

    /** Tries to create a draft on an issue; the key may be null. */
    public HttpResponse<String> create(int node, String issueKey, String idempotencyKey) {
        String[] headers = idempotencyKey == null ? new String[0] : new String[] {"Idempotency-Key", idempotencyKey};
        return sandbox.call(node, "dev", "POST", "/tandem/1.0/reviews", proposal(issueKey).toString(), headers);
    }

    /** A complete proposal on an issue. */
    public static ObjectNode proposal(String issueKey) {
        ObjectNode review = JSON.createObjectNode().put("issueKey", issueKey).put("type", "NORMAL").put("title", "Replace the payment client").put("rationale", "The old one is no longer maintained.");
        ObjectNode impact = review.putObject("impact");
        impact.putObject("schedule").put("low", 2).put("likely", 3).put("high", 8);
        impact.putObject("effort").put("low", 4).put("likely", 5).put("high", 12);
        impact.putObject("risk").put("likelihood", 3).put("consequence", 4);
        impact.put("rollback", "Switch the old client back on by its feature flag.");
        return review;
    }

    /** A review before the board, submitted on the first node. */
    public JsonNode submitted() {
        JsonNode draft = draft();
        return good(submit(1, draft));
    }

    /** A review that the three seats of the usual board approved. */
    public JsonNode approved() {
        JsonNode review = submitted();
        for (String member : List.of("petra", "emil", "ada")) {
            good(vote(1, member, review, "APPROVE"));
        }
        return read(1, review);
    }

    /** Edits a review's issue as Devon, through Jira on a node: {@code fields} as in {@code PUT /rest/api/2/issue}, e.g. {@code {"summary":"…"}}. */
    public HttpResponse<String> editIssue(int node, JsonNode review, String fields) {
        return sandbox.call(node, "dev", "PUT", "/api/2/issue/" + review.path("issueKey").asText(), "{\"fields\":" + fields + "}");
    }

    public HttpResponse<String> submit(int node, JsonNode draft) {
        return sandbox.call(node, "dev", "POST", at(draft) + "/submit", "{\"version\":" + draft.path("version").asInt() + "}");
    }

    /** A vote in the person's own seat. */
    public HttpResponse<String> vote(int node, String user, JsonNode review, String decision) {
        return sandbox.call(node, user, "POST", at(review) + "/votes", "{\"decision\":\"" + decision + "\",\"comment\":\"by " + user + "\"}");
    }

    /** The review as a node reads it. */
    public JsonNode read(int node, JsonNode review) {
        return good(sandbox.call(node, "petra", "GET", at(review), null));
    }

    /** The steps of its trail, oldest first. */
    public List<String> trail(int node, JsonNode review) {
        return texts(good(sandbox.call(node, "petra", "GET", at(review) + "/trail", null)), "step");
    }

    /** What the audit holds of it, oldest first. */
    public List<String> audited(int node, JsonNode review) {
        return texts(good(sandbox.call(node, "petra", "GET", "/tandem/1.0/audit?project=DEMO&entity=review&id=" + review.path("id").asText() + "&limit=200", null)).path("values"), "action");
    }

    /** True while every row of the project's audit follows from the one before. */
    public boolean isChainIntact(int node) {
        return good(sandbox.call(node, "petra", "GET", "/tandem/1.0/audit/verify?project=DEMO", null)).path("intact").asBoolean();
    }

    /** The answer's body. @throws AssertionError unless it succeeded */
    public static JsonNode good(HttpResponse<String> answer) {
        if (answer.statusCode() >= 300) {
            throw new AssertionError(answer.request().method() + " " + answer.uri() + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return json(answer.body());
    }

    public static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException broken) {
            throw new AssertionError(text, broken);
        }
    }

    /** Starts all of it at the same moment and waits for what comes back, in the order given. */
    @SafeVarargs
    public static <T> List<T> together(Callable<T>... work) {
        CyclicBarrier start = new CyclicBarrier(work.length);
        ExecutorService threads = Executors.newFixedThreadPool(work.length);
        try {
            List<Future<T>> running = new ArrayList<>();
            for (Callable<T> each : work) {
                running.add(threads.submit(() -> {
                    start.await();
                    return each.call();
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> each : running) {
                results.add(each.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
            }
            return results;
        } catch (Exception problem) {
            throw new AssertionError(problem);
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<String> texts(JsonNode list, String field) {
        return StreamSupport.stream(list.spliterator(), false).map(entry -> entry.path(field).asText()).toList();
    }

    private static String at(JsonNode review) {
        return "/tandem/1.0/reviews/" + review.path("id").asText();
    }
}
