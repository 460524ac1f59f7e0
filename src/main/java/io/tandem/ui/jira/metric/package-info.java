/**
 * The project page "Figure settings" and the search for the issues behind a figure.
 *
 * <p>May import: {@code io.tandem.metric}, {@code io.tandem.shared}, {@code com.atlassian.jira..} and what both products export.
 */
package io.tandem.ui.jira.metric;
