/**
 * What deviations ask of the world around them: time that was lost for reasons the facts do not know.
 *
 * <p>May import: {@code java.*}, {@code io.tandem.shared} and {@code io.tandem.plan.api}.
 */
package io.tandem.plan.deviation.port;
