package io.tandem.sandbox.confluence.store;

import java.time.Instant;

/**
 * One saved state of a page.
 *
 * @param number 1 for the first
 * @param body storage format
 * @param by the user name of its author
 */
public record PageVersion(int number, String title, String body, String message, boolean minorEdit, Instant when, String by) {
}
