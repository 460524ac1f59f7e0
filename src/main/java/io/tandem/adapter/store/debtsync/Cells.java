package io.tandem.adapter.store.debtsync;

import io.tandem.debt.sync.model.SourcePair;
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

    private Cells() { }

    static Instant instant(Long millis) {
        return millis == null ? null : Instant.ofEpochMilli(millis);
    }

    static Long millis(Instant instant) {
        return instant == null ? null : instant.toEpochMilli();
    }

    static String code(Reason reason) {
        return reason == null ? null : reason.code();
    }

    static String arguments(Reason reason) {
        return reason == null || reason.arguments().isEmpty() ? null : String.join(SEPARATOR, reason.arguments());
    }

    static Reason reason(String code, String arguments) {
        return code == null ? null : new Reason(code, arguments == null ? List.of() : Arrays.asList(arguments.split(SEPARATOR, -1)));
    }

    static String pairKey(SourcePair pair) {
        return hash(pair.projectKey(), pair.remoteKey());
    }

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
