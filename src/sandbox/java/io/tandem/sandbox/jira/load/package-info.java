/**
 * Brings real Jira data in: JSON as {@code /rest/api/2/search?expand=changelog} gives it, from files or from a running Jira. Reads as a stream, stores in batches, replaces what is there
 * already, and tells every problem by file and issue instead of stopping.
 *
 * <p>May import: Jackson, the JDK's HTTP client, {@code io.tandem.sandbox.jira}'s model, set-up and store.
 */
package io.tandem.sandbox.jira.load;
