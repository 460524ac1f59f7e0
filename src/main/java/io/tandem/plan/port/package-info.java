/**
 * What the forecast asks of the world around it.
 *
 * <p>May import: {@code java.*} and {@code io.tandem.shared}.
 */
package io.tandem.plan.port;
