/**
 * Sentences of issues that admit a debt, offered to the register: found, accepted, dismissed, remembered. See docs/features/debt-suggestions.md.
 *
 * <p>May import: {@code java.*}, {@code io.tandem.shared} and {@code io.tandem.debt}. Pure: no clock of its own, no I/O.
 */
package io.tandem.debt.suggestion;
