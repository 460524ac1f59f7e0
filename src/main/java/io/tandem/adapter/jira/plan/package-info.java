/**
 * What the forecast asks of Jira: a project's releases.
 *
 * <p>May import: as {@code io.tandem.adapter.jira}.
 */
package io.tandem.adapter.jira.plan;
