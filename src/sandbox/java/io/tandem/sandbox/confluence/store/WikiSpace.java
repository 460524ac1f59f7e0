package io.tandem.sandbox.confluence.store;

/** @param homepageId the page at the top of the tree, or null while the space is being made */
public record WikiSpace(long id, String key, String name, String description, Long homepageId) {
}
