package io.tandem.wiki.api;

/**
 * Where a page belongs the first time it is published. Later it is updated wherever people moved it.
 *
 * @param spaceKey the wiki's space
 * @param parentId the page it goes below; empty for the top of the space
 */
public record PageTarget(String spaceKey, String parentId) {
    public PageTarget {
        spaceKey = Characters.cleanLine(spaceKey).strip();
        parentId = Characters.cleanLine(parentId).strip();
    }
}
