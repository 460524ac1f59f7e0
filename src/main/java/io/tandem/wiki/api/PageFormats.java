package io.tandem.wiki.api;

/** How a page looks before it is published. */
public interface PageFormats {
    /** The page's storage format as it would be created, managed sections marked. */
    String storage(WikiPage page);

    /** The page as HTML for a look; safe to show as it is. */
    String html(WikiPage page);
}
