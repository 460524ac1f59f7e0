/**
 * What the scorecard asks of the world around it. Implemented by adapters.
 *
 * <p>May import: {@code java.*}, {@code io.tandem.shared} and {@code io.tandem.scorecard.model}.
 */
package io.tandem.scorecard.port;
