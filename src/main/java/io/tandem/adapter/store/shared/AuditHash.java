package io.tandem.adapter.store.shared;

import io.tandem.shared.AuditEvent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The hash of one link: SHA-256 over the previous hash and every field, each with its length in front so that no two rows read alike. */
final class AuditHash {
    static final String FIRST = "0".repeat(64);

    private AuditHash() { }

    static String of(String previous, long position, long happenedAt, AuditEvent event) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String field : new String[] {previous, Long.toString(position), Long.toString(happenedAt), event.actor().key(), event.actor().displayName(),
                event.projectKey(), event.entity(), event.entityId(), event.action(), event.before(), event.after(), event.reason()}) {
                byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
                digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
                digest.update(bytes);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
