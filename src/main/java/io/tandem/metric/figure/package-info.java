/**
 * One type per figure: its formula over stored facts, what it takes in and what it leaves out.
 *
 * <p>May import: {@code java.*}, {@code io.tandem.shared}, {@code io.tandem.metric.model} and {@code io.tandem.metric.api}.
 */
package io.tandem.metric.figure;
