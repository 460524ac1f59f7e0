package io.tandem.wiki.api;

import java.util.List;
import java.util.Locale;

/**
 * A page as Tandem makes it, before people write around it.
 *
 * @param recordKey what the page is of: the same key is the same page, wherever it is moved and however it is named
 * @param title     at most {@value #LONGEST_TITLE} characters
 * @param language  the language it is written in
 * @param sections  in the order they stand on a new page
 * @param labels    lower case, without spaces
 */
public record WikiPage(String recordKey, String title, Locale language, List<ManagedSection> sections, List<String> labels) {
    /** Confluence takes no longer title. */
    public static final int LONGEST_TITLE = 255;

    public WikiPage {
        title = Characters.cleanLine(title).strip();
        sections = List.copyOf(sections);
        labels = List.copyOf(labels);
    }
}
