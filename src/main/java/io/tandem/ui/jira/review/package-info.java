/**
 * Change review in Jira's pages: the issue panel, the review's page, the project's list, JQL functions. Thin: asks the feature and hands texts to templates.
 *
 * <p>May import: as {@code io.tandem.ui}; of the products, Jira.
 */
package io.tandem.ui.jira.review;
