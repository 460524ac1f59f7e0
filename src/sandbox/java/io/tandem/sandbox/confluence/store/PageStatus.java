package io.tandem.sandbox.confluence.store;

import java.util.Locale;

/** A page is in the tree or in the trash. */
public enum PageStatus {
    CURRENT, TRASHED;

    /** @return the name REST uses */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
