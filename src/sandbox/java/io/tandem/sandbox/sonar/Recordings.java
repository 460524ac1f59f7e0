package io.tandem.sandbox.sonar;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The recorded answers, by file name without ending. */
final class Recordings {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, JsonNode> read = new ConcurrentHashMap<>();

    /** The recorded body; a null node for an empty one. */
    JsonNode body(String name) {
        return recording(name).path("body");
    }

    int status(String name) {
        return recording(name).path("status").asInt();
    }

    private JsonNode recording(String name) {
        return read.computeIfAbsent(name, Recordings::read);
    }

    private static JsonNode read(String name) {
        try (InputStream file = Recordings.class.getResourceAsStream("/sonarqube/" + name + ".json")) {
            if (file == null) {
                throw new IllegalArgumentException("no recording " + name);
            }
            return JSON.readTree(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
