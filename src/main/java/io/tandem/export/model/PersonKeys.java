package io.tandem.export.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/** Names people in one export: the same person has the same key in every table, every run and on every node. Not thread safe. */
public final class PersonKeys {
    /** 64 bits: among a million people two alike are less likely than one in ten million. */
    private static final int KEY_BYTES = 8;

    private final PersonSetting setting;
    private final Map<String, String> known = new HashMap<>();

    public PersonKeys(PersonSetting setting) {
        this.setting = setting;
    }

    public PersonMode mode() {
        return setting.mode();
    }

    /** @return null while people are not shown, and for nobody */
    public String of(String userKey) {
        return setting.mode() == PersonMode.OFF || userKey == null || userKey.isEmpty() ? null : known.computeIfAbsent(userKey, this::hash);
    }

    /** Twice, so that the digest cannot be continued. */
    private String hash(String userKey) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] inner = digest.digest((setting.salt() + "\u001f" + userKey).getBytes(StandardCharsets.UTF_8));
            digest.update(setting.salt().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(inner), 0, KEY_BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
