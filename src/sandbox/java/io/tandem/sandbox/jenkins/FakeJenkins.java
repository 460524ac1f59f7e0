package io.tandem.sandbox.jenkins;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The fake on a loopback port: a folder {@code acme} with a job of branches ({@code payments-platform}) and one that was never built, and beside it the hand-made job {@code payments}.
 * Refuses whatever would write.
 */
public final class FakeJenkins implements AutoCloseable {
    public static final String USER = "reader";
    public static final String TOKEN = "110000000000000000000000000000000f";
    /** Has a job for each branch. */
    public static final String BRANCHES = "acme/payments-platform";
    /** The hand-made one: two builds, one of them running. */
    public static final String JOB = "payments";
    public static final String UNBUILT = "acme/never built";
    public static final String VERSION = "2.479.1";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern RANGE = Pattern.compile("\\{(\\d+),(\\d+)}");
    private static final Pattern BUILD = Pattern.compile("(/job/.*)/(\\d+)/(wfapi/describe|testReport/api/json)");
    private static final List<String> BRANCH_NAMES = List.of("main", "feature%2Finstant-refunds");

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "fake-jenkins");
        thread.setDaemon(true);
        return thread;
    });
    private final DemoBuilds builds;
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private volatile JenkinsFault fault = JenkinsFault.NONE;

    /** What is sent. */
    private record Page(int status, String type, byte[] body) {
        static Page json(JsonNode body) {
            return new Page(200, "application/json;charset=utf-8", body.toString().getBytes(StandardCharsets.UTF_8));
        }

        static Page html(int status, String text) {
            return new Page(status, "text/html;charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private FakeJenkins(Clock clock) throws IOException {
        this.builds = new DemoBuilds(clock);
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::handle);
        server.setExecutor(threads);
        server.start();
    }

    /** Starts on a free port with this idea of today. */
    public static FakeJenkins start(Clock clock) {
        try {
            return new FakeJenkins(clock);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }

    public URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** Misbehaves until told otherwise. */
    public FakeJenkins with(JenkinsFault next) {
        fault = next;
        return this;
    }

    /** Method, path and query of everything asked so far. */
    public List<String> requests() {
        return List.copyOf(requests);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            requests.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
            if (fault != JenkinsFault.OTHER_PROGRAM) {
                exchange.getResponseHeaders().set("X-Jenkins", VERSION);
            }
            Page page = page(exchange);
            exchange.getResponseHeaders().set("Content-Type", page.type());
            exchange.sendResponseHeaders(page.status(), page.body().length == 0 ? -1 : page.body().length);
            exchange.getResponseBody().write(page.body());
        }
    }

    private Page page(HttpExchange exchange) {
        String path = exchange.getRequestURI().getRawPath();
        if (path.equals("/login")) {
            return Page.html(200, "<html><head><title>Sign in [Jenkins]</title></head><body><form action=\"j_spring_security_check\"></form></body></html>");
        }
        if (!exchange.getRequestMethod().equals("GET")) {
            return crumb();
        }
        return switch (fault) {
            case ANONYMOUS -> anonymous(exchange, path);
            case FORBIDDEN -> {
                exchange.getResponseHeaders().set("X-You-Are-Authenticated-As", USER);
                exchange.getResponseHeaders().set("X-Required-Permission", "hudson.model.Hudson.Read");
                yield Page.html(403, "<html><head><title>Error 403 reader is missing the Overall/Read permission</title></head></html>");
            }
            case CRUMB -> crumb();
            case LOG_IN -> {
                exchange.getResponseHeaders().set("Location", "/login?from=" + path);
                yield Page.html(302, "");
            }
            case DOWN -> Page.html(503, "<html><head><title>503 Service Unavailable</title></head></html>");
            case OTHER_PROGRAM -> Page.json(JSON.createObjectNode().put("name", "something else"));
            default -> known(exchange, path);
        };
    }

    private static Page crumb() {
        JsonNode recorded = recording("error-403-crumb");
        return Page.html(recorded.path("status").asInt(), recorded.path("body").asText());
    }

    private static Page anonymous(HttpExchange exchange, String path) {
        exchange.getResponseHeaders().set("X-You-Are-Authenticated-As", "anonymous");
        return Page.html(403, "<html><head><meta http-equiv='refresh' content='1;url=/login?from=" + path + "'/></head><body>Authentication required</body></html>");
    }

    private Page known(HttpExchange exchange, String path) {
        String authorisation = exchange.getRequestHeaders().getFirst("Authorization");
        if (authorisation == null) {
            return anonymous(exchange, path);
        }
        String right = "Basic " + Base64.getEncoder().encodeToString((USER + ":" + TOKEN).getBytes(StandardCharsets.UTF_8));
        if (!authorisation.equals(right)) {
            return Page.html(401, "<html><head><title>Error 401 Unauthorized</title></head></html>");
        }
        String query = exchange.getRequestURI().getRawQuery() == null ? "" : URLDecoder.decode(exchange.getRequestURI().getRawQuery(), StandardCharsets.UTF_8);
        return answer(path, query).map(Page::json).orElseGet(() -> Page.html(404, "<html><head><title>Not Found - Jenkins</title></head></html>"));
    }

    private Optional<JsonNode> answer(String path, String query) {
        Matcher build = BUILD.matcher(path);
        if (build.matches()) {
            return ofBuild(build.group(1), Integer.parseInt(build.group(2)), build.group(3).startsWith("wfapi"));
        }
        if (!path.endsWith("/api/json")) {
            return Optional.empty();
        }
        String job = path.substring(0, path.length() - "/api/json".length());
        return query.contains("allBuilds") ? list(job, query) : describe(job);
    }

    private Optional<JsonNode> ofBuild(String job, int number, boolean isStages) {
        if (job.equals("/job/" + JOB)) {
            return number == 31 && !(isStages && fault == JenkinsFault.NO_STAGES) ? Optional.of(recording(isStages ? "wfapi-describe" : "test-report").path("body")) : Optional.empty();
        }
        return branch(job).filter(name -> isStages && fault != JenkinsFault.NO_STAGES).flatMap(name -> builds.list().stream().filter(run -> run.number() == number).findFirst()).map(DemoBuilds::stages);
    }

    private Optional<JsonNode> list(String job, String query) {
        if (job.equals("/job/" + JOB)) {
            return Optional.of(cut((ArrayNode) recording("builds-tree").at("/body/allBuilds"), query));
        }
        return branch(job).map(name -> {
            ArrayNode all = JsonNodeFactory.instance.arrayNode();
            boolean isMain = name.equals("main");
            builds.list().stream().filter(run -> isMain || run.number() % 9 == 0).forEach(run -> all.add(DemoBuilds.node(run, url() + job + "/", URLDecoder.decode(name, StandardCharsets.UTF_8))));
            return cut(all, query);
        });
    }

    private JsonNode cut(ArrayNode all, String query) {
        Matcher range = RANGE.matcher(query);
        int from = range.find() && fault != JenkinsFault.SAME_PAGE ? Integer.parseInt(range.group(1)) : 0;
        int to = Math.min(all.size(), from + 100);
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        ArrayNode builds = body.putArray("allBuilds");
        for (int place = from; place < to; place++) {
            builds.add(all.get(place));
        }
        return body;
    }

    private static Optional<String> branch(String job) {
        String prefix = "/job/acme/job/payments-platform/job/";
        return job.startsWith(prefix) ? Optional.of(URLDecoder.decode(job.substring(prefix.length()), StandardCharsets.UTF_8)).filter(BRANCH_NAMES::contains) : Optional.empty();
    }

    private Optional<JsonNode> describe(String job) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        switch (job) {
            case "" -> everything(body.put("_class", "hudson.model.Hudson").put("mode", "NORMAL").putArray("jobs"));
            case "/job/acme" -> body.put("_class", "com.cloudbees.hudson.plugins.folder.Folder").put("fullName", "acme").putArray("jobs").addObject().put("name", "payments-platform");
            case "/job/acme/job/payments-platform" -> branches(named(body, BRANCHES, "org.jenkinsci.plugins.workflow.multibranch.WorkflowMultiBranchProject").putArray("jobs"));
            case "/job/acme/job/never%20built" -> named(body, UNBUILT, "hudson.model.FreeStyleProject").putNull("lastBuild");
            case "/job/" + JOB -> named(body, JOB, "hudson.model.FreeStyleProject").putObject("lastBuild").put("number", 32);
            default -> {
                return Optional.empty();
            }
        }
        return Optional.of(body);
    }

    private static void everything(ArrayNode jobs) {
        ArrayNode inside = jobs.addObject().put("_class", "com.cloudbees.hudson.plugins.folder.Folder").put("fullName", "acme").put("fullDisplayName", "acme").putArray("jobs");
        named(inside.addObject(), BRANCHES, "org.jenkinsci.plugins.workflow.multibranch.WorkflowMultiBranchProject").putArray("jobs");
        named(inside.addObject(), UNBUILT, "hudson.model.FreeStyleProject");
        named(jobs.addObject(), JOB, "hudson.model.FreeStyleProject");
    }

    private static ObjectNode named(ObjectNode job, String fullName, String type) {
        return job.put("_class", type).put("fullName", fullName).put("fullDisplayName", fullName.replace("/", " » "));
    }

    private static void branches(ArrayNode jobs) {
        for (String name : BRANCH_NAMES) {
            ObjectNode branch = jobs.addObject().put("_class", "org.jenkinsci.plugins.workflow.job.WorkflowJob").put("name", name).put("color", "blue");
            ArrayNode actions = branch.putArray("actions");
            actions.addObject();
            if (name.equals("main")) {
                actions.addObject().put("_class", "jenkins.scm.api.metadata.PrimaryInstanceMetadataAction");
            }
        }
    }

    private static JsonNode recording(String name) {
        try (InputStream file = FakeJenkins.class.getResourceAsStream("/jenkins/" + name + ".json")) {
            return JSON.readTree(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
