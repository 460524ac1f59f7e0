package io.tandem.sandbox.gitlab;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** The fake on a loopback port. Says who left an answer half read ({@link #openExchanges}). */
public final class FakeGitLab implements AutoCloseable {
    /** May read everything that is not hidden. */
    public static final String TOKEN = "glpat-00000000000000000000";
    /** Has the scope read_user only. */
    public static final String NARROW_TOKEN = "glpat-11111111111111111111";
    /** Ran out. */
    public static final String EXPIRED_TOKEN = "glpat-22222222222222222222";
    /** The project made up for the demonstration. */
    public static final String DEMO_PROJECT = "acme/payments-platform";
    private static final int HUGE = 11 * 1024 * 1024;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "fake-gitlab");
        thread.setDaemon(true);
        return thread;
    });
    private final List<FakeProject> projects = new CopyOnWriteArrayList<>();
    private final Map<String, FakeProject> moved = new ConcurrentHashMap<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final AtomicInteger open = new AtomicInteger();
    private final AtomicInteger faultsLeft = new AtomicInteger();
    private final GitLabAnswers answers;
    private volatile GitLabFault fault = GitLabFault.NONE;
    private volatile Duration delay = Duration.ofSeconds(30);

    private FakeGitLab() throws IOException {
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        this.answers = new GitLabAnswers(url().toString(), projects, moved);
        server.createContext("/", this::handle);
        server.setExecutor(threads);
        server.start();
    }

    /** Starts on a free port, without projects. */
    public static FakeGitLab start() {
        try {
            return new FakeGitLab();
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }

    /** Starts on a free port with the made-up project, whose past ends at this clock's today. */
    public static FakeGitLab startWithDemo(Clock clock) {
        FakeGitLab fake = start();
        DemoPipelines.fill(fake.project(DEMO_PROJECT, "Payments Platform"), clock.instant());
        return fake;
    }

    public URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** A new project, or the one that is there. */
    public FakeProject project(String path, String name) {
        return projects.stream().filter(known -> known.path.equals(path)).findFirst().orElseGet(() -> {
            FakeProject project = new FakeProject(42 + projects.size(), path, name, url().toString());
            projects.add(project);
            return project;
        });
    }

    /** Whoever asks for this path is sent to the project. */
    public FakeGitLab move(String formerPath, FakeProject project) {
        moved.put(formerPath, project);
        return this;
    }

    /** Misbehaves until told otherwise. */
    public FakeGitLab with(GitLabFault next) {
        return with(next, Integer.MAX_VALUE);
    }

    /** Misbehaves for so many requests. */
    public FakeGitLab with(GitLabFault next, int times) {
        faultsLeft.set(times);
        fault = next;
        return this;
    }

    /** How long {@link GitLabFault#SLOW} takes and {@link GitLabFault#DRIPPING} waits between bytes. */
    public FakeGitLab delay(Duration next) {
        delay = next;
        return this;
    }

    /** Path and query of everything asked so far. */
    public List<String> requests() {
        return List.copyOf(requests);
    }

    public int openExchanges() {
        return open.get();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        open.incrementAndGet();
        try (exchange) {
            requests.add(exchange.getRequestURI().toString());
            misbehave(exchange, faultsLeft.getAndUpdate(left -> Math.max(0, left - 1)) > 0 ? fault : GitLabFault.NONE);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } finally {
            open.decrementAndGet();
        }
    }

    private void misbehave(HttpExchange exchange, GitLabFault now) throws IOException, InterruptedException {
        boolean isList = exchange.getRequestURI().getPath().matches("/api/v4/projects/[^/]+(/[^/]+)?/(pipelines|deployments|merge_requests|repository).*");
        boolean isProject = exchange.getRequestURI().getPath().startsWith("/api/v4/projects/");
        switch (now) {
            case NONE -> send(exchange, answer(exchange));
            case UNAUTHORISED -> send(exchange, Reply.recorded("error-401"));
            case EXPIRED -> send(exchange, Reply.recorded("error-401-expired"));
            case NARROW_SCOPE -> send(exchange, Reply.recorded("error-403-scope"));
            case FORBIDDEN -> send(exchange, isList ? Reply.message(403, "403 Forbidden") : answer(exchange));
            case NOT_FOUND -> send(exchange, isProject ? Reply.recorded("error-404") : answer(exchange));
            case RATE_LIMITED -> send(exchange, Reply.recorded("error-429").with("Retry-After", "1"));
            case RATE_LIMITED_UNTIL -> send(exchange, limitedUntil(Reply.recorded("error-429")));
            case DOWN -> send(exchange, new Reply(502, "text/html", "<html><h1>502 Whoops, GitLab is taking too much time to respond.</h1></html>".getBytes(StandardCharsets.UTF_8), Map.of()));
            case SLOW -> {
                Thread.sleep(delay.toMillis());
                send(exchange, answer(exchange));
            }
            case DRIPPING -> drip(exchange);
            case SAME_PAGE -> send(exchange, samePage(exchange, answer(exchange)));
            case ENDLESS_PAGES -> send(exchange, furtherPage(exchange, answer(exchange)));
            case HUGE -> send(exchange, new Reply(200, "application/json", new byte[HUGE], Map.of()));
            case MALFORMED -> send(exchange, new Reply(200, "application/json", "[{\"id\":1,".getBytes(StandardCharsets.UTF_8), Map.of()));
            case WEB_PAGE -> send(exchange, new Reply(200, "text/html", "<html><form>Sign in</form></html>".getBytes(StandardCharsets.UTF_8), Map.of()));
            case OTHER_PROGRAM -> send(exchange, new Reply(200, "application/json", "{\"name\":\"something else\"}".getBytes(StandardCharsets.UTF_8), Map.of()));
            case DROPPED -> breakOff(exchange);
            case REDIRECTED -> send(exchange, Reply.message(302, "Found").with("Location", "https://elsewhere.example.com/users/sign_in"));
        }
    }

    private static Reply limitedUntil(Reply reply) {
        Map<String, String> headers = new TreeMap<>(reply.headers());
        headers.remove("Retry-After");
        headers.put("RateLimit-Reset", String.valueOf(Clock.systemUTC().instant().getEpochSecond() + 1));
        return new Reply(reply.status(), reply.type(), reply.body(), headers);
    }

    private static Reply samePage(HttpExchange exchange, Reply reply) {
        return reply.headers().containsKey("x-next-page") ? reply.with("x-next-page", query(exchange.getRequestURI()).getOrDefault("page", "1")) : reply;
    }

    private Reply furtherPage(HttpExchange exchange, Reply reply) {
        if (!reply.headers().containsKey("x-next-page")) {
            return reply;
        }
        int page = Integer.parseInt(query(exchange.getRequestURI()).getOrDefault("page", "1"));
        ArrayNode body = Shapes.JSON.createArrayNode();
        body.add(Shapes.of("pipelines-page1").put("id", 1_000 + page));
        return new Reply(200, "application/json", body.toString().getBytes(StandardCharsets.UTF_8), reply.headers()).with("x-next-page", String.valueOf(page + 1));
    }

    private Reply answer(HttpExchange exchange) {
        String authorisation = exchange.getRequestHeaders().getFirst("Authorization");
        String own = exchange.getRequestHeaders().getFirst("PRIVATE-TOKEN");
        String token = own != null ? own : authorisation == null ? "" : authorisation.replaceFirst("(?i)^bearer ", "");
        String rawPath = exchange.getRequestURI().getRawPath();
        if (!rawPath.startsWith("/api/v4/")) {
            return new Reply(404, "text/html", "<html>The page could not be found</html>".getBytes(StandardCharsets.UTF_8), Map.of());
        }
        if (token.equals(EXPIRED_TOKEN)) {
            return Reply.recorded("error-401-expired");
        }
        if (!token.equals(TOKEN) && !token.equals(NARROW_TOKEN)) {
            return Reply.recorded("error-401");
        }
        if (rawPath.equals("/api/v4/personal_access_tokens/self")) {
            return self(token);
        }
        if (token.equals(NARROW_TOKEN) && !rawPath.equals("/api/v4/version")) {
            return Reply.recorded("error-403-scope");
        }
        List<String> parts = Arrays.stream(rawPath.substring("/api/v4/".length()).split("/")).map(part -> URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8)).toList();
        try {
            return answers.answer(rawPath, parts, query(exchange.getRequestURI()));
        } catch (IllegalArgumentException wrong) {
            return Reply.error(400, "updated_after is invalid", null);
        }
    }

    private static Reply self(String token) {
        ObjectNode body = Shapes.JSON.createObjectNode().put("id", 4).put("name", "Tandem").put("revoked", false).put("active", true).put("expires_at", "2027-10-01");
        body.putArray("scopes").add(token.equals(TOKEN) ? "read_api" : "read_user");
        return Reply.json(200, body);
    }

    private void drip(HttpExchange exchange) throws IOException, InterruptedException {
        exchange.sendResponseHeaders(200, 0);
        OutputStream body = exchange.getResponseBody();
        while (true) {
            body.write(' ');
            body.flush();
            Thread.sleep(delay.toMillis());
        }
    }

    private static void breakOff(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 1000);
        exchange.getResponseBody().write('{');
        exchange.getResponseBody().flush();
    }

    private static void send(HttpExchange exchange, Reply reply) throws IOException {
        reply.headers().forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
        exchange.getResponseHeaders().set("Content-Type", reply.type());
        exchange.sendResponseHeaders(reply.status(), reply.body().length == 0 ? -1 : reply.body().length);
        exchange.getResponseBody().write(reply.body());
    }

    private static Map<String, String> query(URI uri) {
        Map<String, String> query = new TreeMap<>();
        for (String part : uri.getRawQuery() == null ? new String[0] : uri.getRawQuery().split("&")) {
            String[] pair = part.split("=", 2);
            query.put(URLDecoder.decode(pair[0], StandardCharsets.UTF_8), pair.length < 2 ? "" : URLDecoder.decode(pair[1], StandardCharsets.UTF_8));
        }
        return query;
    }
}
