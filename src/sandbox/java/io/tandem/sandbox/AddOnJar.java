package io.tandem.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Where the built add-on is. */
final class AddOnJar {
    private AddOnJar() {
    }

    /** The JAR of the options, or the newest {@code target/tandem-*.jar}. @throws UsageException when there is none */
    static Path find(SandboxOptions options) {
        Path jar = options.addOn().orElseGet(AddOnJar::newest);
        if (!Files.isRegularFile(jar)) {
            throw new UsageException("The add-on's JAR " + jar + " is missing: build it with 'mvn package'.");
        }
        return jar;
    }

    private static Path newest() {
        Path target = Path.of("target");
        if (!Files.isDirectory(target)) {
            return target.resolve("tandem.jar");
        }
        try (Stream<Path> files = Files.list(target)) {
            return files.filter(file -> file.getFileName().toString().matches("tandem-.*\\.jar")).max(Comparator.comparingLong(file -> file.toFile().lastModified()))
                .orElse(target.resolve("tandem.jar"));
        } catch (IOException problem) {
            throw new UsageException("The folder " + target.toAbsolutePath() + " can not be read: " + problem.getMessage());
        }
    }
}
