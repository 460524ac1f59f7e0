/**
 * The technical-debt register: what is owed, what it costs while it stays, and what both sides decided about it.
 * See docs/features/technical-debt.md.
 *
 * <p>May import: {@code java.*}, {@code io.tandem.shared} with its ports, and its own sub-packages. Other features read {@code api} only.
 */
package io.tandem.debt;
