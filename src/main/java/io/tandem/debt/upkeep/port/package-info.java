/**
 * What the upkeep of the register needs from elsewhere.
 *
 * <p>May import: {@code java.*}, {@code io.tandem.shared} and {@code io.tandem.debt.upkeep.model}.
 */
package io.tandem.debt.upkeep.port;
