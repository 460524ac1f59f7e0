/**
 * Retrospectives and their pages over REST.
 *
 * <p>May import: as {@code io.tandem.rest}, and {@code io.tandem.retro} with its model, {@code io.tandem.wiki.api}.
 */
package io.tandem.rest.retro;
