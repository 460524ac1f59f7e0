package io.tandem.adapter.connector.confluence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.tandem.adapter.connector.confluence.Wire.Reply;
import io.tandem.wiki.port.WikiFailureException;
import io.tandem.wiki.port.WikiFailureException.Kind;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Reads Confluence's refusals. Its messages carry Java class names in front and change between versions, so only pieces of them are looked for. */
final class Refusals {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration LONGEST = Duration.ofHours(6);
    private final Clock clock;

    Refusals(Clock clock) {
        this.clock = clock;
    }

    /** What this answer means; only for answers that are no success. */
    WikiFailureException read(Reply reply) {
        String message = message(reply);
        return new WikiFailureException(kind(reply.status(), message.toLowerCase(Locale.ROOT)), message, reply.retryAfter().map(this::pause).orElse(null), null);
    }

    private static Kind kind(int status, String message) {
        // Some versions answer a taken title with 500 instead of 400.
        if ((status == 400 || status == 500) && message.contains("already exists")) {
            return Kind.TITLE_TAKEN;
        }
        // The collaborative editor has changes it cannot bring together: no repetition helps, a person has to open the page.
        if (message.contains("unreconciled")) {
            return Kind.REFUSED;
        }
        return switch (status) {
            case 401 -> Kind.LEAVE_NEEDED;
            case 403 -> Kind.FORBIDDEN;
            case 404 -> Kind.NOT_FOUND;
            case 409 -> Kind.CONFLICT;
            case 429 -> Kind.BUSY;
            default -> status >= 500 || status < 400 ? Kind.DOWN : Kind.REFUSED;
        };
    }

    private static String message(Reply reply) {
        String message = "";
        try {
            JsonNode answer = JSON.readTree(reply.body());
            message = answer == null ? "" : answer.path("message").asText("");
        } catch (JsonProcessingException notJson) {
            // A proxy's or Tomcat's own page: nothing in it is for our readers.
        }
        String readable = message.replaceFirst("^([a-z][A-Za-z0-9_]*\\.)+[A-Z][A-Za-z0-9_]*(Exception|Error):\\s*", "").strip();
        return readable.isEmpty() ? "HTTP " + reply.status() : readable.length() > 300 ? readable.substring(0, 300) + "…" : readable;
    }

    /** Seconds or an HTTP date; nonsense counts as nothing, and nobody makes us wait for days. */
    private Duration pause(String retryAfter) {
        Duration asked = Duration.ZERO;
        try {
            asked = retryAfter.strip().matches("[0-9]{1,9}") ? Duration.ofSeconds(Long.parseLong(retryAfter.strip())) : Duration.between(clock.instant(), date(retryAfter));
        } catch (DateTimeException nonsense) {
            // Our own back-off then.
        }
        return asked.isNegative() ? Duration.ZERO : asked.compareTo(LONGEST) > 0 ? LONGEST : asked;
    }

    private static Instant date(String text) {
        return ZonedDateTime.parse(text.strip(), DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
    }
}
