/**
 * Why work took longer than planned: an issue's or a release's deviation in person-days, split into causes that add up to it. Explained in docs/features/earned-value.md.
 *
 * <p>May import: {@code java.*}, {@code io.tandem.shared}, {@code io.tandem.metric.api}, {@code io.tandem.plan.api}, {@code io.tandem.plan.model}, {@code io.tandem.plan.port}, {@code io.tandem.plan.baseline}
 * with what lies below it, of {@code io.tandem.plan.buffer} what says what a release is, and what lies below itself.
 */
package io.tandem.plan.deviation;
