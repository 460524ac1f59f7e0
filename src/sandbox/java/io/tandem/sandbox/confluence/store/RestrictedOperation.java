package io.tandem.sandbox.confluence.store;

import java.util.Locale;

/** What a page can be closed for. */
public enum RestrictedOperation {
    READ, UPDATE;

    /** @return the name REST uses */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
