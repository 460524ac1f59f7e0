package io.tandem.debt.model;

import java.util.Objects;

/**
 * Which finding of another system an item stands for, so that a second synchronisation meets the same item.
 *
 * @param system   the connection it came from
 * @param identity what stays the same there while the finding lives; at most {@value #LONGEST} characters
 */
public record SourceReference(String system, String identity) {
    public static final int LONGEST = 200;

    public SourceReference {
        Objects.requireNonNull(system, "system");
        if (identity.isBlank() || identity.length() > LONGEST) {
            throw new IllegalArgumentException("identity of " + identity.length() + " characters");
        }
    }
}
