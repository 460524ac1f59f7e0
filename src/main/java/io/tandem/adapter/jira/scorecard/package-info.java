/**
 * What the scorecard asks of Jira: components.
 *
 * <p>May import: as {@code io.tandem.adapter.jira}.
 */
package io.tandem.adapter.jira.scorecard;
