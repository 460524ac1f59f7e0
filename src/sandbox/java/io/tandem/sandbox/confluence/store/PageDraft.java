package io.tandem.sandbox.confluence.store;

/**
 * What a person wants to save.
 *
 * @param parentId the page above; null puts the page at the top of the space
 */
public record PageDraft(Long parentId, String title, String body, String message, boolean minorEdit) {
}
