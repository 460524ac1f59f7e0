/**
 * Earned value, earned schedule and requirement volatility of the current baselines. Explained in docs/features/earned-value.md.
 *
 * <p>May import: {@code java.*}, {@code io.tandem.shared}, {@code io.tandem.metric.api}, {@code io.tandem.plan.api}, {@code io.tandem.plan.model}, {@code io.tandem.plan.port}, {@code io.tandem.plan.baseline}
 * with what lies below it, of {@code io.tandem.plan.buffer} what says what a release is, and {@code io.tandem.plan.value.model}.
 */
package io.tandem.plan.value;
