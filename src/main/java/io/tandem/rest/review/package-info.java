/**
 * The JSON API of change reviews and of a project's board: rest.md "reviews", "projects/{key}/board". Bodies hold plain values and sentences in the reader's language.
 *
 * <p>May import: the review feature, {@code io.tandem.shared}, {@code io.tandem.rest.support}, JAX-RS and Jackson annotations.
 */
package io.tandem.rest.review;
