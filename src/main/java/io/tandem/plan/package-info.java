/**
 * The forecast: when open work is likely to be finished, from the project's own pace, and what a change does to that. Explained in docs/features/forecast.md.
 *
 * <p>May import: {@code java.*}, {@code io.tandem.shared}, {@code io.tandem.metric.api} and itself. Other features read {@link io.tandem.plan.api} only.
 */
package io.tandem.plan;
