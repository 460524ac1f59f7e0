/**
 * What every feature asks of the world around it. Implemented by adapters.
 *
 * <p>May import: {@code java.*} and {@code io.tandem.shared}.
 */
package io.tandem.shared.port;
