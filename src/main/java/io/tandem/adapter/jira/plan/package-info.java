/**
 * What the forecast and releases' buffers ask of Jira: a project's releases, their issues, the days people work by.
 *
 * <p>May import: as {@code io.tandem.adapter.jira}, and {@code io.tandem.metric.port}.
 */
package io.tandem.adapter.jira.plan;
