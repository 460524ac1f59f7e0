package io.tandem.sandbox.host;

import com.atlassian.cache.CacheManager;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * What the nodes of one product have in common besides their database: time, users, shared home, and the address people know (the first node's; there is no
 * load balancer). Everything else, the add-on's instance and its memory included, each node has for itself.
 */
public final class Cluster {
    private final MovableClock clock;
    private final HostUsers users;
    private final Path sharedHome;
    private final List<Product> nodes = new CopyOnWriteArrayList<>();

    /** A product by its name ({@code jira}), with no node yet. */
    public Cluster(String product, Path sharedHome, MovableClock clock) {
        this.clock = clock;
        this.users = HostUsers.demo(product);
        this.sharedHome = sharedHome;
    }

    /** One node by itself. */
    static Cluster alone(ProductOptions options, MovableClock clock) {
        return new Cluster(options.name(), options.home().resolve("shared"), clock);
    }

    void join(Product node) {
        nodes.add(node);
    }

    MovableClock clock() {
        return clock;
    }

    HostUsers users() {
        return users;
    }

    Path sharedHome() {
        return sharedHome;
    }

    /** The nodes, the first one first. */
    public List<Product> nodes() {
        return List.copyOf(nodes);
    }

    /** The cache managers of the other nodes, for what is invalidated everywhere. */
    public List<CacheManager> cachesBeside(CacheManager own) {
        return nodes.stream().map(node -> node.services().find(CacheManager.class).orElseThrow()).filter(other -> other != own).toList();
    }
}
