/**
 * The arithmetic of earned value and earned schedule: no clock, no I/O.
 *
 * <p>May import: {@code java.*}, {@code io.tandem.shared}, {@code io.tandem.plan.model}, {@code io.tandem.plan.baseline.model} and itself.
 */
package io.tandem.plan.value.model;
