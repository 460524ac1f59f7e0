package io.tandem.rest.pipeline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.tandem.connection.pipeline.PipelineHooks.Call;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What GitLab's hooks say, of projects and of the whole system. */
final class GitLabCall {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> OF_INTEREST = Set.of("pipeline", "push", "tag_push", "merge_request", "deployment");
    private static final Set<String> UNFINISHED = Set.of("created", "waiting_for_resource", "preparing", "pending", "running", "scheduled");
    /** Hooks write {@code 2026-10-05 09:00:00 UTC}, some fields {@code 2026-10-05 11:00:00 +0200}; the API and newer fields ISO 8601. */
    private static final List<DateTimeFormatter> DATES = List.of(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss zzz", Locale.ROOT),
        DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss xx"), DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    private static final int LONGEST_ID = 200;

    private GitLabCall() { }

    /** Empty for kinds of events that say nothing about builds, deployments, merge requests and commits, for what has not ended yet, and for what is no event at all. */
    static Optional<Call> find(byte[] message, String idempotencyKey, String eventId) {
        try {
            JsonNode json = JSON.readTree(message);
            return json != null && isOfInterest(json) ? Optional.of(new Call(id(message, idempotencyKey, eventId), names(json), time(json))) : Optional.empty();
        } catch (IOException noJson) {
            return Optional.empty();
        }
    }

    /** System hooks name the kind in {@code event_name}. */
    private static boolean isOfInterest(JsonNode json) {
        String kind = json.path("object_kind").asText(json.path("event_name").asText(""));
        String status = json.path("object_attributes").path("status").asText(json.path("status").asText(""));
        boolean isUnfinished = (kind.equals("pipeline") || kind.equals("deployment")) && UNFINISHED.contains(status);
        return OF_INTEREST.contains(kind) && !isUnfinished;
    }

    private static List<String> names(JsonNode json) {
        return Stream.of(json.path("project").path("path_with_namespace"), json.path("project").path("id"), json.path("project_id"), json.path("path_with_namespace"),
            json.path("object_attributes").path("target_project_id")).map(node -> node.asText("")).filter(name -> !name.isEmpty()).distinct().toList();
    }

    /** The key is the same when a call is tried again. Without it the event's number does not do: calls that follow from one another share it, so what was said is added to it. */
    private static String id(byte[] message, String idempotencyKey, String eventId) {
        if (idempotencyKey != null && !idempotencyKey.isBlank()) {
            return shortened(idempotencyKey);
        }
        try {
            return (eventId == null ? "" : shortened(eventId)) + "#" + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(message));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_ID ? text : text.substring(0, LONGEST_ID);
    }

    private static Instant time(JsonNode json) {
        JsonNode attributes = json.path("object_attributes");
        return Stream.of(attributes.path("finished_at"), attributes.path("updated_at"), attributes.path("created_at"), json.path("status_changed_at"))
            .map(node -> time(node.asText(""))).flatMap(Optional::stream).findFirst().orElse(null);
    }

    static Optional<Instant> time(String text) {
        for (DateTimeFormatter format : DATES) {
            try {
                return Optional.of(ZonedDateTime.parse(text, format).toInstant());
            } catch (DateTimeException another) {
                continue;
            }
        }
        return Optional.empty();
    }
}
