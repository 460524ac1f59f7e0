/**
 * What other features read of the scorecard.
 *
 * <p>May import: {@code java.*} and {@code io.tandem.shared}.
 */
package io.tandem.scorecard.api;
