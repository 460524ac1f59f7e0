package io.tandem.sandbox.sonar;

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
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The fake on a loopback port. Takes the tokens below; says who left an answer half read ({@link #openExchanges}).
 */
public final class FakeSonarQube implements AutoCloseable {
    /** May see everything. */
    public static final String TOKEN = "squ_0000000000000000000000000000000000000000";
    /** May not see {@code acme:secret}. */
    public static final String VIEWER_TOKEN = "squ_1111111111111111111111111111111111111111";
    /** The project made up for the demonstration. */
    public static final String DEMO_PROJECT = DemoCode.KEY;
    private static final int HUGE = 11 * 1024 * 1024;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "fake-sonarqube");
        thread.setDaemon(true);
        return thread;
    });
    private final SonarAnswers answers;
    private final Recordings recordings = new Recordings();
    private final FakeIssues issues;
    private final AtomicInteger open = new AtomicInteger();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final AtomicInteger faultsLeft = new AtomicInteger();
    private volatile Fault fault = Fault.NONE;
    private volatile Duration delay = Duration.ofSeconds(30);
    private volatile boolean isStandardMode;

    private FakeSonarQube(Clock clock, int port) throws IOException {
        this.issues = new FakeIssues(recordings);
        this.answers = new SonarAnswers(recordings, new DemoCode(clock), issues);
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/", this::handle);
        server.setExecutor(threads);
        server.start();
    }

    /** Starts on a free port. */
    public static FakeSonarQube start() {
        return start(Clock.systemUTC());
    }

    /** Starts on a free port with this idea of today. */
    public static FakeSonarQube start(Clock clock) {
        return startAt(0, clock);
    }

    /** Starts where another one was, as a server does that comes back. */
    public static FakeSonarQube startAt(int port, Clock clock) {
        try {
            return new FakeSonarQube(clock, port);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }

    public URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** Misbehaves until told otherwise. */
    public FakeSonarQube with(Fault next) {
        return with(next, Integer.MAX_VALUE);
    }

    /** Misbehaves for so many requests. */
    public FakeSonarQube with(Fault next, int times) {
        faultsLeft.set(times);
        fault = next;
        return this;
    }

    /** How long {@link Fault#SLOW} takes and {@link Fault#DRIPPING} waits between bytes. */
    public FakeSonarQube delay(Duration next) {
        delay = next;
        return this;
    }

    public FakeSonarQube standardMode() {
        isStandardMode = true;
        return this;
    }

    /** What the projects' issues are; change them as developers would. */
    public FakeIssues issues() {
        return issues;
    }

    /** Path and query of everything asked so far. */
    public List<String> requests() {
        return List.copyOf(requests);
    }

    /** Requests that have begun and not ended: a client that neither reads an answer to its end nor hangs up keeps one open. */
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
            Fault now = faultsLeft.getAndUpdate(left -> Math.max(0, left - 1)) > 0 ? fault : Fault.NONE;
            misbehave(exchange, now);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } finally {
            open.decrementAndGet();
        }
    }

    private void misbehave(HttpExchange exchange, Fault now) throws IOException, InterruptedException {
        boolean isStatus = exchange.getRequestURI().getPath().equals("/api/system/status");
        switch (now) {
            case NONE -> send(exchange, answer(exchange));
            case STARTING -> send(exchange, isStatus ? Answer.ok(recordings.body("starting-system-status")) : Answer.error(404, "Unknown url : " + exchange.getRequestURI().getPath()));
            case WAKING -> send(exchange, isStatus ? answer(exchange) : Answer.error(401, "User is not authenticated"));
            case FORGETFUL -> send(exchange, exchange.getRequestURI().toString().matches("/api/measures/component\\?.*coverage.*ncloc.*")
                ? Answer.error(404, "The following metric keys are not found: ncloc, new_coverage") : answer(exchange));
            case REJECTED_V2 -> send(exchange, exchange.getRequestURI().getPath().startsWith("/api/v2/") ? new Answer(400, recordings.body("v2-error-history-missing")) : answer(exchange));
            case DOWN -> send(exchange, 503, "text/html", "<html><h1>503 Service Unavailable</h1></html>".getBytes(StandardCharsets.UTF_8));
            case SLOW -> {
                Thread.sleep(delay.toMillis());
                send(exchange, answer(exchange));
            }
            case DRIPPING -> drip(exchange);
            case UNAUTHORISED -> send(exchange, isStatus ? answer(exchange) : Answer.empty(401));
            case FORBIDDEN -> send(exchange, isStatus ? answer(exchange) : Answer.error(403, "Insufficient privileges"));
            case HUGE -> send(exchange, 200, "application/json", new byte[HUGE]);
            case MALFORMED -> send(exchange, 200, "application/json", "{\"status\":\"U".getBytes(StandardCharsets.UTF_8));
            case WEB_PAGE -> send(exchange, 200, "text/html", "<html><form>Log in</form></html>".getBytes(StandardCharsets.UTF_8));
            case OTHER_PROGRAM -> send(exchange, 200, "application/json", "{\"name\":\"something else\"}".getBytes(StandardCharsets.UTF_8));
            case DROPPED -> breakOff(exchange);
            case RATE_LIMITED -> {
                exchange.getResponseHeaders().set("Retry-After", "1");
                send(exchange, 429, "text/plain", "Retry later".getBytes(StandardCharsets.UTF_8));
            }
            case REDIRECTED -> {
                exchange.getResponseHeaders().set("Location", "https://elsewhere.example.com/login");
                send(exchange, 302, "text/html", new byte[0]);
            }
        }
    }

    private Answer answer(HttpExchange exchange) {
        String authorisation = exchange.getRequestHeaders().getFirst("Authorization");
        boolean isViewer = ("Bearer " + VIEWER_TOKEN).equals(authorisation);
        boolean isAuthenticated = isViewer || ("Bearer " + TOKEN).equals(authorisation);
        Answer open = answers.open(exchange.getRequestURI().getPath(), isAuthenticated);
        if (open != null) {
            return open;
        }
        return isAuthenticated ? answers.answer(exchange.getRequestURI().getPath(), query(exchange.getRequestURI()), isViewer, isStandardMode) : Answer.empty(401);
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

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        send(exchange, answer.status(), "application/json", answer.bytes());
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        if (body.length > 0) {
            exchange.getResponseHeaders().set("Content-Type", type);
        }
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
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
