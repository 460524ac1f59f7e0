/**
 * What the synchronisation asks of the world: a server that is read, rows, a lock, somebody who works in the background.
 *
 * <p>May import: {@code java.*}, {@code io.tandem.shared}, {@code io.tandem.connection.api} and {@code io.tandem.debt.sync.model}.
 */
package io.tandem.debt.sync.port;
