package io.tandem.sandbox;

import io.tandem.sandbox.confluence.ConfluenceProduct;
import io.tandem.sandbox.gitlab.GitLabPreset;
import io.tandem.sandbox.host.Cluster;
import io.tandem.sandbox.host.MovableClock;
import io.tandem.sandbox.host.Product;
import io.tandem.sandbox.host.ProductOptions;
import io.tandem.sandbox.jira.JiraProduct;
import io.tandem.sandbox.jenkins.FakeJenkins;
import io.tandem.sandbox.sonar.SonarPreset;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Both products with the add-on, in this JVM. */
public final class SandboxServer implements AutoCloseable {
    private final Consumer<String> messages;
    private final List<AutoCloseable> closeables = new ArrayList<>();
    private final Path jar;
    private final MovableClock clock = MovableClock.atMachineTime();
    private final Product jira;
    private final Cluster jiraCluster;
    private final Product confluence;
    private final JiraProduct jiraContent;
    private final ConfluenceProduct confluenceContent;
    private final SonarPreset sonarqube;
    private long addOnMilliseconds;

    private SandboxServer(SandboxOptions options, Consumer<String> messages) throws Exception {
        this.messages = messages;
        this.jar = AddOnJar.find(options);
        try {
            Files.createDirectories(options.home());
            DatabaseServer database = closing(DatabaseServer.start(options));
            jiraCluster = new Cluster("jira", options.home().resolve("jira").resolve("shared"), clock);
            jira = closing(Product.open(database.options("jira", "Jira"), jiraCluster));
            confluence = closing(Product.open(database.options("confluence", "Confluence"), clock));
            jira.linkTo(confluence);
            confluence.linkTo(jira);
            Future<ConfluenceProduct> beside = inBackground(() -> ConfluenceProduct.start(confluence, clock));
            jiraContent = JiraProduct.start(jira, clock);
            SandboxData.fill(options, jira, jiraContent, messages);
            confluenceContent = result(beside);
            jira.serve();
            confluence.serve();
            install();
            for (int node = 2; node <= options.nodes(); node++) {
                addNode(database.options("jira", "Jira", node));
            }
            sonarqube = closing(SonarPreset.apply(URI.create(jira.baseUrl()), "demo-admin", options.sonarqube(), options.sonarqubeToken(), messages));
            new FiguresPreset(jira.baseUrl(), messages).build(jiraContent);
            if (options.hasStories()) {
                closing(GitLabPreset.apply(URI.create(jira.baseUrl()), "demo-admin", clock, messages));
                new DemoStories(jira.baseUrl(), jiraContent, LocalDate.now(clock), messages).tell();
                new DemoFindingsStory(jira.baseUrl(), messages).tell();
                new DemoServersStory(jira.baseUrl(), closing(FakeJenkins.start(clock)), messages).tell();
            }
        } catch (Exception | Error problem) {
            close();
            throw problem;
        }
    }

    /** Starts everything. What is worth telling a person on the way goes nowhere. */
    public static SandboxServer start(SandboxOptions options) throws Exception {
        return start(options, message -> {
        });
    }

    /** Starts everything, telling a person what takes time. */
    public static SandboxServer start(SandboxOptions options, Consumer<String> messages) throws Exception {
        return new SandboxServer(options, messages);
    }

    private <T extends AutoCloseable> T closing(T resource) {
        closeables.add(0, resource);
        return resource;
    }

    private static <T> Future<T> inBackground(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        new Thread(task, "start").start();
        return task;
    }

    private static <T> T result(Future<T> background) throws Exception {
        try {
            return background.get();
        } catch (ExecutionException problem) {
            throw problem.getCause() instanceof Exception cause ? cause : problem;
        }
    }

    private void install() throws Exception {
        long start = System.nanoTime();
        Future<?> beside = inBackground(() -> confluence.install(jar));
        jira.install(jar);
        jiraContent.addOnInstalled();
        result(beside);
        addOnMilliseconds = (System.nanoTime() - start) / 1_000_000;
    }

    /** One more Jira on the first one's database and shared home. */
    private void addNode(ProductOptions node) throws Exception {
        Product product = closing(Product.open(node, jiraCluster));
        product.linkTo(confluence);
        JiraProduct.start(product, clock);
        product.serve();
        product.install(jar);
    }

    /** Installs the JAR again whenever it is rebuilt. */
    public void watchAddOn() {
        closing(new JarWatch(jar, products(), messages));
    }

    public List<Product> products() {
        return Stream.concat(jiraCluster.nodes().stream(), Stream.of(confluence)).toList();
    }

    /** Jira, on its first node. */
    public Product jira() {
        return jira;
    }

    /** Jira's nodes, the first one first. */
    public List<Product> jiraNodes() {
        return jiraCluster.nodes();
    }

    public Product confluence() {
        return confluence;
    }

    /** The time in both products and for the add-on. */
    public MovableClock clock() {
        return clock;
    }

    /** The stand-in Jira's inside, for tests. */
    public JiraProduct jiraContent() {
        return jiraContent;
    }

    /** The SonarQube the add-on is connected to. */
    public SonarPreset sonarqube() {
        return sonarqube;
    }

    /** The stand-in Confluence's inside, for tests. */
    public ConfluenceProduct confluenceContent() {
        return confluenceContent;
    }

    /** How long the add-on took to start in both products. */
    public long addOnMilliseconds() {
        return addOnMilliseconds;
    }

    @Override
    public void close() throws IOException {
        IOException failure = null;
        for (AutoCloseable resource : List.copyOf(closeables)) {
            try {
                resource.close();
            } catch (Exception problem) {
                failure = failure == null ? new IOException(problem) : failure;
            }
        }
        closeables.clear();
        if (failure != null) {
            throw failure;
        }
    }
}
