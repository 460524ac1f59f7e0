/**
 * The issues that reviews are about, as Jira knows them.
 *
 * <p>May import: Jira, the review feature and {@code io.tandem.shared}.
 */
package io.tandem.adapter.jira.review;
