/** Keeps the stand-in Jira's rows: plain JDBC, the same SQL on H2 and PostgreSQL, no caches. May import: java.sql, {@code model}, Jackson. */
package io.tandem.sandbox.jira.store;
