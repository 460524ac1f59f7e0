/**
 * The debt register in Jira's pages: the issue panel and the project page.
 *
 * <p>May import: as {@code io.tandem.ui}, and {@code com.atlassian.jira..}.
 */
package io.tandem.ui.jira.debt;
