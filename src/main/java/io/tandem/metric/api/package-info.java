/**
 * What other features read: figures, and the state of the facts behind them.
 *
 * <p>May import: {@code java.*}, {@code io.tandem.shared} and {@code io.tandem.metric.model}.
 */
package io.tandem.metric.api;
