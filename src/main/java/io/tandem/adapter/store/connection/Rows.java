package io.tandem.adapter.store.connection;

import io.tandem.shared.Reason;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** How values stand in columns. */
final class Rows {
    /** The unit separator: no message and no key contains it. */
    private static final String SEPARATOR = "\u001f";

    private Rows() { }

    static Long millis(Instant instant) {
        return instant == null ? null : instant.toEpochMilli();
    }

    static Instant instant(Long millis) {
        return millis == null ? null : Instant.ofEpochMilli(millis);
    }

    static String arguments(Reason reason) {
        return reason == null || reason.arguments().isEmpty() ? null : String.join(SEPARATOR, reason.arguments());
    }

    static Reason reason(String code, String arguments) {
        List<String> list = arguments == null ? List.of() : Arrays.asList(arguments.split(SEPARATOR, -1));
        return code == null ? null : new Reason(code, list);
    }

    /** SHA-256 of the parts: unique columns hold at most 450 characters, remote keys alone may have 400. */
    static String hash(Object... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Object part : parts) {
                digest.update((part + SEPARATOR).getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
