/**
 * The figures that compare work with its baseline, one class each.
 *
 * <p>May import: {@code java.*}, {@code io.tandem.shared}, {@code io.tandem.metric.api}, {@code io.tandem.plan.value.model} and itself.
 */
package io.tandem.plan.value.figure;
