package io.tandem.adapter.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Text files that come inside the add-on. */
public final class BundledLines {
    private BundledLines() { }

    /**
     * The lines of a file in UTF-8.
     *
     * @param path from the root of the JAR, with a leading slash
     * @throws IllegalArgumentException when the JAR holds no such file
     */
    public static List<String> read(String path) {
        try (InputStream stream = BundledLines.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalArgumentException("no " + path + " in the add-on");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
