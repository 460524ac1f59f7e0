package io.tandem.testing.metric;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.Assume;

/** Data that lie beside a developer's clone and are never part of the project; a test that needs them is skipped where they are not. */
public final class SharedData {
    private SharedData() { }

    /** The path below {@code ../shared}. */
    public static Path require(String path) {
        Path found = Path.of(System.getProperty("shared.data", "../shared")).resolve(path);
        Assume.assumeTrue(found + " is not here", Files.exists(found));
        return found;
    }
}
