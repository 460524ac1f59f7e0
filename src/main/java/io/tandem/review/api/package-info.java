/**
 * What other features read of the reviews.
 *
 * <p>May import: {@code java.*} and {@code io.tandem.shared}.
 */
package io.tandem.review.api;
