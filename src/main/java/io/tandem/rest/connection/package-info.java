/**
 * Connections for system administrators. Secrets go in and never come out.
 *
 * <p>May import: as {@code io.tandem.rest}.
 */
package io.tandem.rest.connection;
