package io.tandem.it.support;

import io.tandem.sandbox.SandboxOptions;
import io.tandem.sandbox.SandboxServer;
import io.tandem.sandbox.host.HostSession;
import io.tandem.sandbox.host.HostUser;
import io.tandem.sandbox.host.Jobs;
import io.tandem.sandbox.host.Product;
import io.tandem.sandbox.jira.Jira;
import io.tandem.sandbox.jira.store.DeskStore;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * One sandbox for all stories of this JVM: both products with the built JAR on free ports, on H2, or on PostgreSQL with {@code -Dsandbox.database=postgres}.
 * Stories share its data: each takes an issue or a project of its own, or says which it changes.
 */
public final class RunningSandbox {
    private static RunningSandbox running;
    private static RunningSandbox cluster;

    private final HttpClient http = HttpClient.newHttpClient();
    private final SandboxServer server;

    private RunningSandbox(UnaryOperator<SandboxOptions> how) throws Exception {
        Path target = Path.of(System.getProperty("project.directory", "."), "target");
        Path home = Files.createTempDirectory(Files.createDirectories(target), "sandbox-it-");
        SandboxOptions options = SandboxOptions.inFolder(home, Path.of(System.getProperty("addon.jar", target.resolve("tandem-0.1.0.jar").toString())));
        server = SandboxServer.start(how.apply(options), System.out::println);
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
    }

    /** The running one; the first caller starts it. */
    public static synchronized RunningSandbox get() {
        try {
            running = running == null ? new RunningSandbox(options -> options.withDatabase(System.getProperty("sandbox.database", "h2"))) : running;
            return running;
        } catch (Exception problem) {
            throw new IllegalStateException("the sandbox did not start: " + problem.getMessage(), problem);
        }
    }

    /** Another one, with two Jira nodes on one PostgreSQL; the first caller starts it. Nodes are counted from 1. */
    public static synchronized RunningSandbox twoNodes() {
        try {
            cluster = cluster == null ? new RunningSandbox(options -> options.withNodes(2)) : cluster;
            return cluster;
        } catch (Exception problem) {
            throw new IllegalStateException("the two nodes did not start: " + problem.getMessage(), problem);
        }
    }

    public SandboxServer server() {
        return server;
    }

    /** Jira's address of a path that starts with a slash. */
    public String jira(String path) {
        return server.jira().baseUrl() + path;
    }

    /** A node's own address of a path that starts with a slash. */
    public String jira(int node, String path) {
        return node(node).address() + path;
    }

    /** Jira on one of its nodes. */
    public Product node(int node) {
        return server.jiraNodes().get(node - 1);
    }

    /** Confluence's address of a path that starts with a slash. */
    public String confluence(String path) {
        return server.confluence().baseUrl() + path;
    }

    /** Logs this demo user in at Jira, as a person does. */
    public void logInToJira(Browser browser, String user) {
        logIn(browser, server.jira().baseUrl(), user);
    }

    /** Logs this demo user in at Confluence, as a person does. */
    public void logInToConfluence(Browser browser, String user) {
        logIn(browser, server.confluence().baseUrl(), user);
    }

    private static void logIn(Browser browser, String base, String user) {
        browser.open(base + "/login.jsp").forget().open(base + "/login.jsp?os_destination=/login.jsp");
        browser.type("input[name=os_username]", user).type("input[name=os_password]", user).click("#login-form-submit");
        browser.waitUntil(user + " is logged in", () -> user.equals(browser.script("const meta = document.querySelector('meta[name=ajs-remote-user]'); return meta ? meta.content : ''")));
    }

    /** A call of Jira's REST (path below /rest) with this demo user's token; a body of null sends none. */
    public HttpResponse<String> call(String user, String method, String path, String body) {
        return call(1, user, method, path, body);
    }

    /** The same on one of Jira's nodes. Headers come in pairs of name and value, and replace the usual ones. */
    public HttpResponse<String> call(int node, String user, String method, String path, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(jira(node, "/rest" + path))).header("Accept", "application/json").header("Authorization", "Bearer demo-" + user);
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        for (int index = 0; index < headers.length; index += 2) {
            request.setHeader(headers[index], headers[index + 1]);
        }
        try {
            return http.send(request.method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(method + " " + path + " failed", failed);
        }
    }

    /** Moves an issue to another project as this demo user, with its event; what a person does with "Move". Gives the new key. */
    public String moveIssue(String user, String key, String projectKey) {
        Jira jira = server.jiraContent().jira();
        HostUser mover = user(user);
        try {
            return HostSession.as(server.jira(), mover, () -> jira.moves().move(jira.store().issues().find(key).orElseThrow(), jira.store().projects().find(projectKey).orElseThrow(), mover.key())).key();
        } catch (Exception problem) {
            throw new IllegalStateException(key + " was not moved", problem);
        }
    }

    /** Deactivates a demo user in Jira; {@link #letIn} is the way back. Other stories need the usual people: take one they do not. */
    public void deactivate(String user) {
        server.jira().users().setActive(user(user), false);
    }

    /** An active user again, or one that was deleted. */
    public void letIn(HostUser user) {
        server.jira().users().setActive(user, true);
    }

    /** Deletes a demo user from Jira. Gives the user, for {@link #letIn}. */
    public HostUser delete(String user) {
        HostUser gone = user(user);
        server.jira().users().delete(gone);
        return gone;
    }

    /** A demo user of Jira. */
    public HostUser user(String name) {
        return server.jira().users().byName(name).orElseThrow(() -> new IllegalArgumentException("There is no user " + name));
    }

    /** Moves the time in both products and for the add-on, back with a negative duration. Jobs that fall due have run when this returns. */
    public void moveClock(Duration by) {
        server.clock().move(by);
    }

    /** It is this instant now, in both products and for the add-on: for the hour that a change of daylight saving skips or repeats. */
    public void moveClockTo(Instant now) {
        server.clock().moveTo(now);
    }

    /** The machine's time again. */
    public void resetClock() {
        server.clock().reset();
    }

    /** Runs one of the add-on's scheduled jobs in Jira now, due or not. */
    public Jobs.Run runJob(String name) {
        return runJob(1, name);
    }

    /** The same on one of Jira's nodes. */
    public Jobs.Run runJob(int node, String name) {
        return node(node).jobs().run(name);
    }

    /** What Jira has sent, the latest first: recipient, subject, type, body as it was sent, and {@code text()} as a reader without HTML sees it. */
    public List<DeskStore.Mail> mails() {
        return server.jiraContent().store().desk().mails(1_000);
    }

    /** Empties the mail box. */
    public void removeMails() {
        server.jiraContent().store().desk().removeMails();
    }

    private void stop() {
        try {
            server.close();
        } catch (IOException problem) {
            System.err.println("The sandbox did not stop cleanly: " + problem.getMessage());
        }
    }
}
