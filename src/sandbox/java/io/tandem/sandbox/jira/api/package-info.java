/**
 * Jira's Java API as the add-on sees it: value objects over rows, managers over the services. Members nobody offers answer with a sentence naming them.
 * May import: the slice, the host, {@code model}, {@code store}, {@code service}, {@code jql}, {@code workflow}.
 */
package io.tandem.sandbox.jira.api;
