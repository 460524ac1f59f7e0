package io.tandem.sandbox.confluence.rest;

import io.tandem.sandbox.confluence.store.WikiPage;
import java.util.Set;
import java.util.function.BiFunction;

/** A page's body in the representations REST offers. */
public final class PageBodies {
    private static final Set<String> RENDERED = Set.of("view", "export_view", "styled_view");
    private final BiFunction<WikiPage, String, String> renderer;

    /** @param renderer page and output type to HTML */
    public PageBodies(BiFunction<WikiPage, String, String> renderer) {
        this.renderer = renderer;
    }

    boolean offers(String representation) {
        return representation.equals("storage") || RENDERED.contains(representation);
    }

    String body(WikiPage page, String representation) {
        if (representation.equals("storage")) {
            return page.body();
        }
        return renderer.apply(page, representation.equals("export_view") ? "pdf" : "display");
    }
}
