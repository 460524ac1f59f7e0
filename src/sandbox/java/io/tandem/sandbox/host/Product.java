package io.tandem.sandbox.host;

import com.zaxxer.hikari.HikariDataSource;
import io.tandem.sandbox.host.database.CountingDataSource;
import io.tandem.sandbox.host.database.Databases;
import com.atlassian.plugin.PluginAccessor;
import io.tandem.sandbox.host.platform.PlatformServices;
import jakarta.servlet.http.HttpServlet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * One running product: its database, users, services, pages and the add-on installed in it.
 *
 * <p>Order of a start: {@link #open}, the product's part provides services and pages, {@link #serve}, {@link #install}.
 */
public final class Product implements AutoCloseable {
    private final ProductOptions options;
    private final Cluster cluster;
    private final HikariDataSource pool;
    private final CountingDataSource counting;
    private final ProductServices services = new ProductServices();
    private final Faults faults = new Faults();
    private final Layout layout;
    private final WebServer web;
    private final List<AutoCloseable> closeables = new ArrayList<>();
    private final Installation installation;
    private final Jobs jobs;
    private volatile Peer peer;

    private Product(ProductOptions options, Cluster cluster) {
        this.options = options;
        this.cluster = cluster;
        // First of all: a taken port must leave nothing open.
        this.web = new WebServer(this, options);
        this.pool = Databases.pool(options.name(), options.databaseUrl(), options.databaseUser(), options.databasePassword());
        this.counting = new CountingDataSource(pool);
        this.layout = new Layout(this);
        this.installation = new Installation(this, web);
        this.jobs = PlatformServices.provideAll(this);
        HostPages.addAll(this, installation);
        cluster.join(this);
    }

    /** Opens the database and takes the port; nothing is served yet. */
    public static Product open(ProductOptions options) throws IOException {
        return open(options, MovableClock.atMachineTime());
    }

    /** Opens the database and takes the port; the time is this clock's, for the product and for the add-on in it. */
    public static Product open(ProductOptions options, MovableClock clock) throws IOException {
        return open(options, Cluster.alone(options, clock));
    }

    /** As one more node of a cluster, whose nodes are on one database and have homes of their own. */
    public static Product open(ProductOptions options, Cluster cluster) throws IOException {
        Files.createDirectories(options.home());
        return new Product(options, cluster);
    }

    /** {@code jira} or {@code confluence}. */
    public String name() {
        return options.name();
    }

    /** Jira or Confluence. */
    public String displayName() {
        return options.displayName();
    }

    /** e.g. {@code /jira}. */
    public String contextPath() {
        return options.contextPath();
    }

    /** The address people know, whichever node answers, e.g. {@code http://localhost:2990/jira}; no slash at the end. */
    public String baseUrl() {
        return cluster.nodes().stream().findFirst().orElse(this).address();
    }

    /** This node's own address. */
    public String address() {
        return "http://localhost:" + web.port() + contextPath();
    }

    /** The folder that all nodes share. */
    public Path sharedHome() {
        return cluster.sharedHome();
    }

    /** The nodes of this product, this one among them. */
    public Cluster cluster() {
        return cluster;
    }

    /** The folder of this node's files. */
    public Path home() {
        return options.home();
    }

    /** The schema that holds the product's and the add-on's tables. */
    public String schema() {
        return options.schema();
    }

    public DataSource database() {
        return counting.dataSource();
    }

    /** Counts what {@link #database()} executes. */
    public CountingDataSource statements() {
        return counting;
    }

    /** The time here. */
    public MovableClock clock() {
        return cluster.clock();
    }

    /** The scheduled jobs of this node. */
    public Jobs jobs() {
        return jobs;
    }

    public HostUsers users() {
        return cluster.users();
    }

    public Faults faults() {
        return faults;
    }

    public Layout layout() {
        return layout;
    }

    /** Offers a service to the add-on (and to {@link #service}); a later call replaces an earlier one until an add-on is installed. */
    public <T> void provide(Class<T> type, T service) {
        services.provide(type, service);
    }

    /** A service of this product. @throws IllegalStateException naming the type when nobody provides it */
    public <T> T service(Class<T> type) {
        return services.find(type).orElseThrow(() -> new IllegalStateException(displayName() + " offers no " + type.getName()));
    }

    public ProductServices services() {
        return services;
    }

    /** Serves a page. {@code pathSpec} is a servlet mapping below the context path; {@link HostSession} knows the visitor while it runs. */
    public void page(String pathSpec, HttpServlet servlet) {
        web.add(pathSpec, servlet);
    }

    /** Starts to answer. */
    public void serve() {
        web.start();
    }

    /**
     * Installs the add-on, or replaces the installed one; when the new one can not start, the product runs without any.
     *
     * @throws io.tandem.sandbox.host.bundle.InstallException saying why in one sentence
     */
    public synchronized AddOn install(Path jar) {
        installation.install(jar);
        return addOn();
    }

    /** The add-on's JAR as it was installed last; empty before that. */
    public Optional<Path> installedJar() {
        return installation.jar();
    }

    public Optional<AddOn> findAddOn() {
        return installation.addOn().map(AddOn.class::cast);
    }

    /** What the PluginAccessor tells of the add-on, from the moment it starts. */
    public void announce(String key, String name, String version, Map<String, String> parameters) {
        provide(PluginAccessor.class, new AnnouncedPlugin(key, name, version, parameters));
    }

    /** The installed add-on. @throws IllegalStateException when there is none */
    public AddOn addOn() {
        return findAddOn().orElseThrow(() -> new IllegalStateException("No add-on is installed in " + displayName()));
    }

    /** The other product beside this one; the application link leads there. */
    public Optional<Peer> findPeer() {
        return Optional.ofNullable(peer);
    }

    /** Links to another product. */
    public void linkTo(Product other) {
        peer = new Peer(other.name(), other.displayName(), other.baseUrl());
    }

    /** Closed with the product, the last one first. */
    public void closeLater(AutoCloseable resource) {
        closeables.add(0, resource);
    }

    @Override
    public void close() throws Exception {
        web.stop();
        installation.close();
        for (AutoCloseable resource : List.copyOf(closeables)) {
            resource.close();
        }
        pool.close();
    }
}
