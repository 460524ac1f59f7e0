/**
 * What other features read of the plan: forecasts, buffers, how releases stand, and the figures that compare work with baselines.
 *
 * <p>May import: {@code java.*}, {@code io.tandem.shared} and {@code io.tandem.metric.api}.
 */
package io.tandem.plan.api;
