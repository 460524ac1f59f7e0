/**
 * What people send, before it is checked: everything may be missing. Turned into the model with all problems told at once.
 *
 * <p>May import: {@code java.*}, {@code io.tandem.shared} and {@code io.tandem.review.model}.
 */
package io.tandem.review.input;
