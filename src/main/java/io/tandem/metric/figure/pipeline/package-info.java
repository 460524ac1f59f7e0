/**
 * How well software is delivered and built: DORA's five figures and the health of builds, one class each. The rules are told in docs/features/dora.md.
 *
 * <p>May import: {@code java.*}, {@code io.tandem.shared} and {@code io.tandem.metric}.
 */
package io.tandem.metric.figure.pipeline;
