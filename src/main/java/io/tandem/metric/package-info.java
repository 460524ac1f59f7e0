/**
 * Figures: what happened to the issues of a project, and what follows from it. Pure Java.
 *
 * <p>May import: {@code java.*}, {@code io.tandem.shared} and itself. Other features read {@link io.tandem.metric.api} only.
 */
package io.tandem.metric;
