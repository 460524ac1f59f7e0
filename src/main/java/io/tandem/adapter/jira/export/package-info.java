/**
 * What the export asks of Jira.
 *
 * <p>May import: {@code com.atlassian.jira}, {@code io.tandem.export} and {@code io.tandem.shared}.
 */
package io.tandem.adapter.jira.export;
