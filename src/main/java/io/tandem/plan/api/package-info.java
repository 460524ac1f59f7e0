/**
 * What other features read of the forecast.
 *
 * <p>May import: {@code java.*} and {@code io.tandem.shared}.
 */
package io.tandem.plan.api;
