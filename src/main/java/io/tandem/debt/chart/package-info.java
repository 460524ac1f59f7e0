/**
 * What charts of the register draw.
 *
 * <p>May import: {@code java.*}, {@code io.tandem.shared}, {@code io.tandem.debt.api}, {@code io.tandem.debt.model}, {@code io.tandem.debt.port}.
 */
package io.tandem.debt.chart;
