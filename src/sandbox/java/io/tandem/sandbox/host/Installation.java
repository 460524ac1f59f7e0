package io.tandem.sandbox.host;

import io.tandem.sandbox.host.bundle.BundleHost;
import io.tandem.sandbox.host.bundle.InstallException;
import io.tandem.sandbox.host.module.InstalledAddOn;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.osgi.framework.Bundle;

/** The add-on's bundle in this product: installed, replaced, removed. */
final class Installation implements AutoCloseable {
    private final Product product;
    private final WebServer web;
    private BundleHost host;
    private Bundle bundle;
    private Path jar;
    private volatile InstalledAddOn addOn;

    Installation(Product product, WebServer web) {
        this.product = product;
        this.web = web;
    }

    synchronized void install(Path newJar) {
        if (!Files.isRegularFile(newJar)) {
            throw new InstallException("The add-on's JAR " + newJar + " is missing: build it with 'mvn package'.");
        }
        remove();
        jar = newJar;
        if (host == null) {
            host = BundleHost.start(product.name(), product.home().resolve("osgi"), product.clock());
        }
        bundle = host.install(newJar);
        try {
            addOn = InstalledAddOn.start(product, bundle, web.servletContext());
            addOn.onStart();
        } catch (RuntimeException | Error problem) {
            remove();
            throw problem;
        }
    }

    private void remove() {
        InstalledAddOn old = addOn;
        addOn = null;
        if (old != null) {
            old.close();
        }
        if (bundle != null) {
            host.uninstall(bundle);
            bundle = null;
        }
    }

    Optional<InstalledAddOn> addOn() {
        return Optional.ofNullable(addOn);
    }

    Optional<Path> jar() {
        return Optional.ofNullable(jar);
    }

    @Override
    public synchronized void close() throws Exception {
        remove();
        if (host != null) {
            host.close();
        }
    }
}
