/**
 * The stand-in Jira: what a person and the add-on expect of it, small and honest. {@code model} are the rows, {@code store} keeps them in plain JDBC on H2 or
 * PostgreSQL, {@code load} imports real data, {@code generate} makes it up, {@code jql} searches, {@code workflow} runs transitions, {@code api} answers the
 * add-on's calls, {@code rest} and {@code web} serve people and scripts.
 *
 * <p>May import: the slice, {@code io.tandem.sandbox.host}, test-scope libraries. Never the add-on.
 */
package io.tandem.sandbox.jira;
