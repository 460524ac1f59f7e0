package io.tandem.performance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * How long a running sandbox takes to answer the calls behind the debt pages: {@code DebtPagesBenchmark http://localhost:2990/jira PROJECT ITEMS}.
 * Imports items as CSV until the project has as many. Before each call somebody writes in the register, so that no answer is one the database or the add-on has kept. A call that is refused is told
 * and passed over.
 */
public final class DebtPagesBenchmark {
    private static final int WARM_UP = 20;
    private static final int READS = 60;
    private static final int ROWS_AT_ONCE = 5_000;
    private static final List<String> KINDS = List.of("ARCHITECTURE", "CODE", "TEST", "DOCUMENTATION", "BUILD", "INFRASTRUCTURE", "DEPENDENCY", "SECURITY", "REQUIREMENT");
    private static final List<String> SEVERITIES = List.of("LOW", "MEDIUM", "HIGH", "CRITICAL");
    private static final List<String> DECISIONS = List.of("OPEN", "OPEN", "OPEN", "PLANNED", "IN_REPAYMENT", "REPAID");
    private static final List<String> THINGS = List.of("Retry logic", "Session cache", "Ledger export", "Login page", "Tax rules", "Report engine", "Mail gateway", "Search index");
    private static final List<String> TROUBLES = List.of("has no tests", "is written twice", "depends on an old library", "knows the database", "cannot be built alone", "is not documented");
    private static final List<String> SORTS = List.of("-priority", "title", "component", "kind", "origin", "-principal", "-interest", "likelihood", "-severity", "owner", "decision", "payback", "until",
        "targetRelease", "-recordedAt", "-updatedAt", "-wsjf");
    private static final List<String> FILTERS = List.of("decision=OPEN", "kind=CODE,TEST", "severity=CRITICAL", "origin=MANUAL", "owner=dev", "q=cache", "q=zzz", "expired=true", "decision=OPEN&kind=CODE&q=ledger");

    private final HttpClient client = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private final Random random = new Random(42);
    private final String base;
    private final String project;

    private DebtPagesBenchmark(String base, String project) {
        this.base = base;
        this.project = project;
    }

    public static void main(String[] arguments) throws Exception {
        DebtPagesBenchmark benchmark = new DebtPagesBenchmark(arguments[0] + "/rest/tandem/1.0/", arguments[1]);
        int items = Integer.parseInt(arguments[2]);
        benchmark.fill(items);
        String list = "debts?limit=50&project=" + arguments[1];
        for (String sort : SORTS) {
            benchmark.measure("sorted by " + sort, list + "&sort=" + sort);
        }
        benchmark.measure("last page", list + "&start=" + (items - 50));
        for (String filter : FILTERS) {
            benchmark.measure(filter, list + "&" + filter);
        }
        for (String call : List.of("debts/trend", "debts/quadrant", "debts/interest", "debts/choices", "debts/suggestions", "debts/sync", "buffers", "scorecards")) {
            benchmark.measure(call, call + "?project=" + arguments[1]);
        }
        benchmark.export();
    }

    private void fill(int wanted) throws IOException, InterruptedException {
        int there = json.readTree(get("debts?limit=1&project=" + project).body()).at("/total").asInt();
        while (there < wanted) {
            int rows = Math.min(ROWS_AT_ONCE, wanted - there);
            long start = System.nanoTime();
            HttpResponse<String> answer = client.send(request("debts/import?project=" + project).header("Content-Type", "text/csv").POST(HttpRequest.BodyPublishers.ofString(csv(rows))).build(),
                HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException("the import answered " + answer.statusCode() + ": " + answer.body());
            }
            there += rows;
            System.out.printf(Locale.ROOT, "imported %d rows in %.1f s%n", rows, (System.nanoTime() - start) / 1e9);
        }
    }

    private String csv(int rows) {
        StringBuilder csv = new StringBuilder("title,description,kind,severity,principalLow,principalLikely,principalHigh,interest,likelihood,decision,owner\n");
        for (int row = 0; row < rows; row++) {
            double likely = 0.5 + random.nextInt(60) / 2.0;
            csv.append(String.format(Locale.ROOT, "%s %s (%d),%s,%s,%s,%.2f,%.2f,%.2f,%.2f,%.2f,%s,%s%n", one(THINGS), one(TROUBLES), random.nextInt(1_000_000), "Measured with care.", one(KINDS), one(SEVERITIES),
                likely / 2, likely, likely * 2, random.nextInt(80) / 10.0, random.nextInt(11) / 10.0, one(DECISIONS), random.nextInt(3) == 0 ? "dev" : ""));
        }
        return csv.toString();
    }

    private String one(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    private void measure(String what, String path) throws IOException, InterruptedException {
        int status = get(path).statusCode();
        if (status >= 300) {
            System.out.printf("%-34s answered %d%n", what, status);
            return;
        }
        long[] times = new long[READS];
        for (int read = -WARM_UP; read < READS; read++) {
            write();
            long start = System.nanoTime();
            get(path);
            times[Math.max(0, read)] = System.nanoTime() - start;
        }
        Arrays.sort(times);
        System.out.printf(Locale.ROOT, "%-34s P50 %6.1f ms  P95 %6.1f ms%n", what, times[READS / 2] / 1e6, times[READS * 95 / 100] / 1e6);
    }

    private void write() throws IOException, InterruptedException {
        client.send(request("debts").header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(
            "{\"project\":\"" + project + "\",\"title\":\"Written in between\",\"principal\":1,\"interest\":0.1,\"likelihood\":1}")).build(), HttpResponse.BodyHandlers.ofString());
    }

    private void export() throws IOException, InterruptedException {
        long start = System.nanoTime();
        long lines = client.send(request("debts/export?project=" + project).build(), HttpResponse.BodyHandlers.ofLines()).body().count();
        System.out.printf(Locale.ROOT, "exported %d lines in %.1f s%n", lines, (System.nanoTime() - start) / 1e9);
        for (int capacity : new int[] {20, 250}) {
            long before = System.nanoTime();
            HttpResponse<String> plan = client.send(request("debts/repayment-plan").header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(
                "{\"project\":\"" + project + "\",\"capacity\":" + capacity + ",\"horizonMonths\":12}")).build(), HttpResponse.BodyHandlers.ofString());
            JsonNode answer = json.readTree(plan.body());
            System.out.printf(Locale.ROOT, "repayment plan over %d days: %d, %d items, %.1f s%n", capacity, plan.statusCode(), answer.path("items").size(), (System.nanoTime() - before) / 1e9);
        }
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(request(path).build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path)).header("Authorization", "Bearer demo-petra");
    }
}
