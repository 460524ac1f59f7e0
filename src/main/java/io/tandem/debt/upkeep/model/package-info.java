/**
 * A day of the register, and an acceptance that has run out.
 *
 * <p>May import: {@code java.*}, {@code io.tandem.shared} and {@code io.tandem.debt.model}.
 */
package io.tandem.debt.upkeep.model;
