package io.tandem.sandbox.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** A status with a body; {@code null} = no body. */
record Answer(int status, JsonNode body) {
    static Answer ok(JsonNode body) {
        return new Answer(200, body);
    }

    static Answer none() {
        return new Answer(204, null);
    }

    /** Work that may fail while reading the request. */
    @FunctionalInterface
    interface Work {
        Answer run() throws IOException;
    }

    /** Runs the work for one method; others get 405. */
    static Answer only(Call call, String method, Work work) throws IOException {
        if (!call.method().equals(method)) {
            throw new RestFailure(405, List.of("HTTP 405 Method Not Allowed"), Map.of());
        }
        return work.run();
    }
}
