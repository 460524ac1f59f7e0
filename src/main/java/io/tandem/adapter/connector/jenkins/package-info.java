/**
 * Jenkins as a server of builds: its remote API, read only. Nothing is ever sent by POST, so no crumb is needed.
 *
 * <p>May import: as {@code io.tandem.adapter.connector}; {@code io.tandem.connection} and {@code io.tandem.connection.pipeline}, their models and ports.
 */
package io.tandem.adapter.connector.jenkins;
