/**
 * What the register asks of the world: a store, the project's components and releases, and the issues an item is linked to.
 *
 * <p>May import: {@code java.*}, {@code io.tandem.shared} and {@code io.tandem.debt.model}.
 */
package io.tandem.debt.port;
