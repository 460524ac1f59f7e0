/**
 * What the plan asks of the world around it.
 *
 * <p>May import: {@code java.*}, {@code io.tandem.shared} and {@code io.tandem.plan.model}.
 */
package io.tandem.plan.port;
