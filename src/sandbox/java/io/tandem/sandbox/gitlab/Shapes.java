package io.tandem.sandbox.gitlab;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The recorded shapes, each a fresh copy to be filled in. */
final class Shapes {
    static final ObjectMapper JSON = new ObjectMapper();

    private Shapes() { }

    /** The first of a recorded list, or the recorded object. */
    static ObjectNode of(String recording) {
        JsonNode body = recording(recording).path("body");
        return (body.isArray() ? body.path(0) : body).deepCopy();
    }

    static JsonNode recording(String name) {
        try (InputStream file = Shapes.class.getResourceAsStream("/gitlab/" + name + ".json")) {
            if (file == null) {
                throw new IllegalArgumentException("no recording " + name);
            }
            return JSON.readTree(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
