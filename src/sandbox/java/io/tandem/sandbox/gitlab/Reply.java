package io.tandem.sandbox.gitlab;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** A status, a body and headers. */
record Reply(int status, String type, byte[] body, Map<String, String> headers) {
    static Reply json(int status, JsonNode body) {
        return new Reply(status, "application/json", body.toString().getBytes(StandardCharsets.UTF_8), new LinkedHashMap<>());
    }

    static Reply message(int status, String message) {
        return json(status, Shapes.JSON.createObjectNode().put("message", message));
    }

    static Reply error(int status, String error, String description) {
        ObjectNode body = Shapes.JSON.createObjectNode().put("error", error);
        return json(status, description == null ? body : body.put("error_description", description));
    }

    /** As recorded, status, headers and body. */
    static Reply recorded(String name) {
        JsonNode recording = Shapes.recording(name);
        JsonNode body = recording.path("body");
        Map<String, String> headers = new LinkedHashMap<>();
        recording.path("headers").fields().forEachRemaining(header -> headers.put(header.getKey(), header.getValue().asText()));
        String type = headers.remove("Content-Type");
        return new Reply(recording.path("status").asInt(), type, (body.isTextual() ? body.asText() : body.toString()).getBytes(StandardCharsets.UTF_8), headers);
    }

    Reply with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Reply(status, type, body, more);
    }
}
