package io.tandem.sandbox.sonar;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A status and a body.
 *
 * @param body a null or missing node stands for an empty body
 */
record Answer(int status, JsonNode body) {
    static Answer ok(JsonNode body) {
        return new Answer(200, body);
    }

    /** SonarQube's error shape (v1). */
    static Answer error(int status, String message) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.putArray("errors").addObject().put("msg", message);
        return new Answer(status, body);
    }

    static Answer empty(int status) {
        return new Answer(status, JsonNodeFactory.instance.nullNode());
    }

    byte[] bytes() {
        return body.isNull() || body.isMissingNode() ? new byte[0] : body.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }
}
