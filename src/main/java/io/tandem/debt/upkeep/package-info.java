/**
 * What has to be done about the register day by day: how much is owed on each day is kept for the trend, and people are told when an acceptance has run out.
 *
 * <p>May import: {@code java.*}, {@code io.tandem.shared}, {@code io.tandem.debt} and {@code io.tandem.metric.api}.
 */
package io.tandem.debt.upkeep;
