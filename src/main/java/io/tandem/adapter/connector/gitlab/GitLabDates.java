package io.tandem.adapter.connector.gitlab;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;

/** ISO 8601 with any offset. Missing and null dates are usual there. */
final class GitLabDates {
    private GitLabDates() { }

    /** The first of these fields that holds a date; null when none does. */
    static Instant find(JsonNode node, String... fields) {
        for (String field : fields) {
            Instant at = parse(node.path(field).asText(""));
            if (at != null) {
                return at;
            }
        }
        return null;
    }

    private static Instant parse(String text) {
        try {
            return text.isEmpty() ? null : OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.MILLIS);
        } catch (DateTimeException none) {
            return null;
        }
    }

    /** As a query takes it; there is no plus sign in it that could get lost. */
    static String text(Instant at) {
        return at.truncatedTo(ChronoUnit.MILLIS).toString();
    }
}
