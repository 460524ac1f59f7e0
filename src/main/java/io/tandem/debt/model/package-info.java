/**
 * A debt item, its costs and its decision, with the rules that hold for them alone.
 *
 * <p>May import: {@code java.*} and {@code io.tandem.shared}.
 */
package io.tandem.debt.model;
