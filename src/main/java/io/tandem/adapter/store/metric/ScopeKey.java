package io.tandem.adapter.store.metric;

import io.tandem.metric.model.FactScope;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names a part of a project in an indexed column. Names of components and releases are longer than such a column, and databases disagree on capitals: so their digest. */
final class ScopeKey {
    private static final int DIGEST_LENGTH = 24;

    private ScopeKey() { }

    static String of(String projectKey, FactScope scope) {
        return projectKey + ":" + scope.kind().name().charAt(0) + ":" + digest(scope.name());
    }

    private static String digest(String name) {
        try {
            byte[] whole = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(whole).substring(0, DIGEST_LENGTH);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256.", impossible);
        }
    }
}
