package io.tandem.sandbox.confluence.content;

import io.tandem.sandbox.confluence.store.ConfluenceStore;
import java.util.Locale;

/** Labelling pages as a person. */
public final class Labels {
    private static final int LONGEST = 255;
    private static final String FORBIDDEN = " :;,.?&[]()#^*!@";
    private final ConfluenceStore store;
    private final Pages pages;

    public Labels(ConfluenceStore store, Pages pages) {
        this.store = store;
        this.pages = pages;
    }

    /** Names are kept in lower case. */
    public void add(String username, long pageId, String prefix, String name) {
        pages.editable(username, pageId);
        String clean = name.trim().toLowerCase(Locale.ROOT);
        if (clean.isEmpty() || clean.length() > LONGEST || clean.chars().anyMatch(letter -> FORBIDDEN.indexOf(letter) >= 0)) {
            throw Refusal.badRequest("The label '" + name + "' is not valid: it may have at most " + LONGEST + " characters and none of " + FORBIDDEN.trim());
        }
        store.labels().add(pageId, prefix, clean);
    }

    /** @throws Refusal 404 when the page carries no such label */
    public void remove(String username, long pageId, String name) {
        pages.editable(username, pageId);
        if (!store.labels().remove(pageId, name.toLowerCase(Locale.ROOT))) {
            throw Refusal.notFound("No label found with name: " + name);
        }
    }
}
