package io.tandem.sandbox.confluence.web;

import io.tandem.sandbox.confluence.content.Access;
import io.tandem.sandbox.confluence.content.Labels;
import io.tandem.sandbox.confluence.content.Pages;
import io.tandem.sandbox.confluence.render.StorageRenderer;
import io.tandem.sandbox.confluence.store.ConfluenceStore;

/** What the screens work with. */
public record Desk(ConfluenceStore store, Access access, Pages pages, Labels labels, StorageRenderer renderer) {
    Frame frame() {
        return new Frame(store, access);
    }
}
