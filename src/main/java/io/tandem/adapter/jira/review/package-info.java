/**
 * The issues that reviews are about, as Jira and the stored facts know them.
 *
 * <p>May import: Jira, the review feature, {@code io.tandem.metric.api}, {@code io.tandem.metric.port} and {@code io.tandem.shared}.
 */
package io.tandem.adapter.jira.review;
