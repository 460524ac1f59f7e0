/**
 * Databases: H2 files, an embedded PostgreSQL, pools, and a counter of statements.
 *
 * <p>May import: JDBC, the pool, the embedded server. Nothing else of the sandbox.
 */
package io.tandem.sandbox.host.database;
