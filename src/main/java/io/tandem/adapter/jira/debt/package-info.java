/**
 * What the debt register asks of Jira: components, releases, linked issues; and its JQL functions.
 *
 * <p>May import: as {@code io.tandem.adapter.jira}.
 */
package io.tandem.adapter.jira.debt;
