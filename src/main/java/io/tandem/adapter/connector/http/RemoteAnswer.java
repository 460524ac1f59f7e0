package io.tandem.adapter.connector.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.tandem.adapter.connector.http.RemoteException.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** A success, with its whole body. */
public final class RemoteAnswer {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String host;
    private final String contentType;
    private final byte[] body;

    RemoteAnswer(String host, String contentType, byte[] body) {
        this.host = host;
        this.contentType = contentType;
        this.body = body;
    }

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** @throws RemoteException of kind MALFORMED when it is no JSON object, telling what came instead */
    public JsonNode json() {
        try {
            JsonNode node = JSON.readTree(body);
            if (node != null && node.isObject()) {
                return node;
            }
        } catch (JsonProcessingException noJson) {
            throw RemoteException.of(Kind.MALFORMED, host, whatCame(), null);
        } catch (IOException unreadable) {
            throw RemoteException.of(Kind.MALFORMED, host, whatCame(), unreadable);
        }
        throw RemoteException.of(Kind.MALFORMED, host, whatCame(), null);
    }

    /** The content type says enough (a log-in page, a proxy's apology); the body itself could hold anything. */
    private String whatCame() {
        return body.length == 0 ? "empty" : contentType.isEmpty() ? "unknown" : contentType;
    }
}
