/**
 * Rows of connections, their mapped projects and the daily code measures.
 *
 * <p>May import: as {@code io.tandem.adapter.store}; {@code io.tandem.connection} and, for the figures, {@code io.tandem.metric}'s port and model.
 */
package io.tandem.adapter.store.connection;
