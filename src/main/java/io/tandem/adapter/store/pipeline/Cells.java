package io.tandem.adapter.store.pipeline;

import io.tandem.connection.pipeline.model.RemotePair;
import io.tandem.shared.Reason;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** How values stand in columns. */
final class Cells {
    /** The unit separator: no message and no key contains it. */
    private static final String SEPARATOR = "\u001f";
    private static final int LONGEST = 255;

    private Cells() { }

    static Instant instant(Long millis) {
        return millis == null ? null : Instant.ofEpochMilli(millis);
    }

    static Long millis(Instant instant) {
        return instant == null ? null : instant.toEpochMilli();
    }

    /** A text that fits a plain column. */
    static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    /** Some databases keep no empty texts. */
    static String text(String stored) {
        return stored == null ? "" : stored;
    }

    static String lines(Collection<String> texts) {
        return texts == null ? null : String.join("\n", texts);
    }

    static List<String> lines(String text) {
        return text == null || text.isEmpty() ? List.of() : Arrays.asList(text.split("\n"));
    }

    static String numbers(List<Long> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    static List<Long> numbers(String text) {
        return text == null || text.isEmpty() ? List.of() : Arrays.stream(text.split(",")).map(Long::valueOf).toList();
    }

    static String arguments(Reason reason) {
        return reason == null || reason.arguments().isEmpty() ? null : String.join(SEPARATOR, reason.arguments());
    }

    static Reason reason(String code, String arguments) {
        return code == null ? null : new Reason(code, arguments == null ? List.of() : Arrays.asList(arguments.split(SEPARATOR, -1)));
    }

    static String pair(RemotePair pair) {
        return hash(pair.connectionId(), pair.remoteKey());
    }

    static String thing(RemotePair pair, Object id) {
        return hash(pair.connectionId(), pair.remoteKey(), id);
    }

    /** SHA-256 of the parts: unique columns hold at most 450 characters, remote keys alone may have 400. */
    static String hash(Object... parts) {
        try {
            String text = Arrays.stream(parts).map(part -> part + SEPARATOR).collect(Collectors.joining());
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** {@code COLUMN IN (?, ?)}. */
    static String anyOf(String column, Collection<?> values) {
        return column + " IN (" + values.stream().map(ignored -> "?").collect(Collectors.joining(", ")) + ")";
    }
}
