/**
 * What every stored feature needs: transactions, the audit chain, first answers to repeated requests.
 *
 * <p>May import: as {@code io.tandem.adapter.store}.
 */
package io.tandem.adapter.store.shared;
