/**
 * The arithmetic of deviations: no clock, no I/O.
 *
 * <p>May import: {@code java.*}, {@code io.tandem.shared}, {@code io.tandem.plan.api}, {@code io.tandem.plan.model} and itself.
 */
package io.tandem.plan.deviation.model;
