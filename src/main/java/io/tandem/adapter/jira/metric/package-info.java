/**
 * Jira's issues, histories, settings and events for the figures.
 *
 * <p>May import: Jira's API, the platform's events and scheduler, {@code io.tandem.metric} and {@code io.tandem.shared}.
 */
package io.tandem.adapter.jira.metric;
