/** A useful part of JQL: text to clauses, clauses to SQL over the issue tables. May import: the query types of the slice, {@code model}, {@code store}. */
package io.tandem.sandbox.jira.jql;
