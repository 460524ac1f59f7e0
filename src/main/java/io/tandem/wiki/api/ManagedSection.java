package io.tandem.wiki.api;

import java.util.List;

/**
 * A part of a page that Tandem keeps up to date. What people write outside such parts is never touched; what they change inside is kept.
 *
 * @param id      the part's name on its page, lower-case letters, digits and hyphens; never renamed, since it stands in published pages
 * @param content what it shows
 */
public record ManagedSection(String id, List<Block> content) {
    public ManagedSection {
        if (!id.matches("[a-z][a-z0-9-]{0,49}")) {
            throw new IllegalArgumentException("not a section id: " + id);
        }
        content = List.copyOf(content);
    }
}
