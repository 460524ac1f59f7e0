/**
 * Named baselines of releases: taken, chosen, compared with one another and with the release as it is now. Explained in docs/features/baselines.md.
 *
 * <p>May import: {@code java.*}, {@code io.tandem.shared}, {@code io.tandem.plan.baseline.model}, {@code io.tandem.plan.baseline.port}, {@code io.tandem.plan.model}, {@code io.tandem.plan.port}, and of {@code io.tandem.plan.buffer} what says what a release is.
 */
package io.tandem.plan.baseline;
