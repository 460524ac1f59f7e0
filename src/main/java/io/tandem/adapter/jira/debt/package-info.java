/**
 * What the debt register asks of Jira: components, releases, linked issues.
 *
 * <p>May import: as {@code io.tandem.adapter.jira}.
 */
package io.tandem.adapter.jira.debt;
