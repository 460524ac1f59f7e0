/**
 * What connections need of the world: rows, a sealed place for secrets, servers that answer, Jira's project names.
 * <p>May import: {@code java.*}, {@code io.tandem.shared} and {@code io.tandem.connection.model}.
 */
package io.tandem.connection.port;
