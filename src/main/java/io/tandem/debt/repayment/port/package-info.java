/**
 * What the repayment planner asks of the world: the releases as they are planned, and the linked issues that go into one.
 *
 * <p>May import: {@code java.*}, {@code io.tandem.shared} and {@code io.tandem.debt.model}.
 */
package io.tandem.debt.repayment.port;
