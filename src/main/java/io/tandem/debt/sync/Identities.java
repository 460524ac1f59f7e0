package io.tandem.debt.sync;

import io.tandem.debt.sync.model.Grouping;
import io.tandem.debt.sync.model.ReadFinding;
import io.tandem.debt.sync.model.SourcePair;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What tells findings, and what is made of them, from others. Changing a rule here parts everybody from what they have. */
final class Identities {
    private static final char APART = '\n';

    private Identities() { }

    /** Rule, path and the hash of the line's text; the message where the server gives no hash. Where the line stands does not count. */
    static String fingerprint(ReadFinding read) {
        return hash(read.rule(), read.path(), read.lineHash().isEmpty() ? "message " + read.message() : "line " + read.lineHash());
    }

    /** What findings of one item have in common. */
    static String group(SourcePair pair, Grouping grouping, ReadFinding read, long componentId) {
        String common = switch (grouping) {
            case RULE_AND_COMPONENT -> read.rule() + APART + componentId;
            case RULE -> read.rule();
            case FILE -> read.path();
            case EACH -> read.issueKey();
        };
        return hash(pair.projectKey(), pair.remoteKey(), grouping.name(), common);
    }

    private static String hash(String... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String part : parts) {
                digest.update((part + APART).getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
