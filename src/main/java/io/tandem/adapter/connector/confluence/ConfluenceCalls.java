package io.tandem.adapter.connector.confluence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.tandem.adapter.connector.confluence.Wire.Method;
import io.tandem.adapter.connector.confluence.Wire.Reply;
import io.tandem.wiki.port.WikiFailureException;
import io.tandem.wiki.port.WikiFailureException.Kind;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;

/** JSON in, JSON out; everything that is no success becomes a {@link WikiFailureException}. */
final class ConfluenceCalls {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final Wire wire;
    private final Refusals refusals;

    ConfluenceCalls(Wire wire, Clock clock) {
        this.wire = wire;
        refusals = new Refusals(clock);
    }

    JsonNode get(String path) {
        return parsed(wire.send(Method.GET, path, null));
    }

    /** Empty for 404: gone, or hidden from this person. */
    Optional<JsonNode> find(String path) {
        Reply reply = wire.send(Method.GET, path, null);
        return reply.status() == 404 ? Optional.empty() : Optional.of(parsed(reply));
    }

    JsonNode send(Method method, String path, Object body) {
        try {
            return parsed(wire.send(method, path, JSON.writeValueAsString(body)));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private JsonNode parsed(Reply reply) {
        if (reply.status() < 200 || reply.status() > 299) {
            throw refusals.read(reply);
        }
        try {
            return reply.body().isBlank() ? JSON.createObjectNode() : JSON.readTree(reply.body());
        } catch (JsonProcessingException notJson) {
            // A log-in page or a proxy's: whether our change was made is unknown.
            throw new WikiFailureException(Kind.NO_ANSWER, "no JSON");
        }
    }

    /** Form encoding with %20: Tomcat refuses raw brackets, and a plus sign is a plus sign to some proxies. */
    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
