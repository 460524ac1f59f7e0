package io.tandem.sandbox.host.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.hooks.weaving.WeavingHook;
import org.osgi.framework.launch.FrameworkFactory;

/** One product's OSGi framework. It exports that product's packages only, so a wrong import fails here as it would there. */
public final class BundleHost implements AutoCloseable {
    private static final String LOCATION = "file:";
    private static final long STOP_MILLISECONDS = 5_000;
    private final Framework framework;

    private BundleHost(Framework framework) {
        this.framework = framework;
    }

    /** Starts the framework; its cache lives in {@code storage} and is emptied first. Bundles read {@code clock} when they ask for the time. */
    public static BundleHost start(String product, Path storage, Clock clock) {
        Map<String, String> settings = new HashMap<>();
        settings.put(Constants.FRAMEWORK_STORAGE, storage.toString());
        settings.put(Constants.FRAMEWORK_STORAGE_CLEAN, Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT);
        settings.put(Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA, exports(product));
        // The default would let the host's classes leak into the bundle and hide a missing import.
        settings.put("felix.bootdelegation.implicit", "false");
        settings.put("felix.log.level", "1");
        try {
            Framework framework = ServiceLoader.load(FrameworkFactory.class, BundleHost.class.getClassLoader()).iterator().next().newFramework(settings);
            framework.start();
            framework.getBundleContext().registerService(WeavingHook.class, new ClockWeaving(clock, LOCATION), null);
            return new BundleHost(framework);
        } catch (BundleException problem) {
            throw new InstallException("The OSGi framework did not start: " + problem.getMessage(), problem);
        }
    }

    private static String exports(String product) {
        return PlatformPackages.of(product).entrySet().stream().map(each -> each.getKey() + ";version=" + each.getValue()).collect(Collectors.joining(","));
    }

    /** Installs, resolves and starts the JAR. @throws InstallException naming the import that nobody exports */
    public Bundle install(Path jar) {
        Bundle bundle = null;
        try (InputStream in = Files.newInputStream(jar)) {
            bundle = framework.getBundleContext().installBundle(LOCATION + jar.toAbsolutePath() + "?" + System.nanoTime(), in);
            bundle.start();
            return bundle;
        } catch (BundleException | IOException problem) {
            uninstall(bundle);
            throw new InstallException(jar.getFileName() + " can not be installed: " + problem.getMessage(), problem);
        }
    }

    /** Removes a bundle; nothing happens for {@code null}. */
    public void uninstall(Bundle bundle) {
        try {
            if (bundle != null && bundle.getState() != Bundle.UNINSTALLED) {
                bundle.uninstall();
            }
        } catch (BundleException problem) {
            throw new InstallException("The old add-on can not be removed: " + problem.getMessage(), problem);
        }
    }

    @Override
    public void close() throws Exception {
        framework.stop();
        framework.waitForStop(STOP_MILLISECONDS);
    }
}
