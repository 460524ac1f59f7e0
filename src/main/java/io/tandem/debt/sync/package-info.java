/**
 * Findings of a code server become items of the register and stay in step with it: what is read, which finding is which, which item it belongs to, and what
 * becomes of the item. People's decisions and edits win over the server's word; see docs/features/debt-sync.md and decision 0015.
 *
 * <p>May import: {@code java.*}, {@code io.tandem.shared}, {@code io.tandem.debt} and {@code io.tandem.connection.api}.
 */
package io.tandem.debt.sync;
