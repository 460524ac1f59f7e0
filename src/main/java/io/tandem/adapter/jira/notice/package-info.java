/**
 * Mail, comments and the people they reach, by Jira.
 *
 * <p>May import: as {@code io.tandem.adapter.jira}, and {@code io.tandem.review.notice}'s model and ports; Jira's mail queue.
 */
package io.tandem.adapter.jira.notice;
