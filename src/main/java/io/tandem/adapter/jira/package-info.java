/**
 * Jira behind our ports: people, permissions, issues, history. One sub-package per feature.
 *
 * <p>May import: {@code io.tandem.shared}, feature ports and models, {@code com.atlassian.jira..} and what both products export. Never {@code rest} or {@code ui}. Jira's objects stop here: only our records leave.
 */
package io.tandem.adapter.jira;
