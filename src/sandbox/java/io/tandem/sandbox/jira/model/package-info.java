/** Rows as the stand-in Jira keeps them. May import: java.* only. Instants are UTC, estimates and times spent are seconds. */
package io.tandem.sandbox.jira.model;
