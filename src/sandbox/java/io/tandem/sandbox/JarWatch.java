package io.tandem.sandbox;

import io.tandem.sandbox.host.Product;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Installs the JAR again when it was rebuilt: once its time has changed and then stayed for a second. */
final class JarWatch implements AutoCloseable {
    private final Path jar;
    private final List<Product> products;
    private final Consumer<String> messages;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "jar-watch");
        thread.setDaemon(true);
        return thread;
    });
    private long installed;
    private long seen;

    JarWatch(Path jar, List<Product> products, Consumer<String> messages) {
        this.jar = jar;
        this.products = products;
        this.messages = messages;
        this.installed = jar.toFile().lastModified();
        this.seen = installed;
        clock.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
    }

    private void look() {
        long now = jar.toFile().lastModified();
        if (now != 0 && now != installed && now == seen) {
            installed = now;
            products.forEach(this::install);
        }
        seen = now;
    }

    private void install(Product product) {
        long start = System.nanoTime();
        try {
            product.install(jar);
            messages.accept(product.displayName() + ": rebuilt add-on installed in " + (System.nanoTime() - start) / 1_000_000 + " ms");
        } catch (RuntimeException problem) {
            messages.accept(product.displayName() + " runs without the add-on: " + Troubles.sentence(problem));
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
