/**
 * What connections ask of Jira.
 *
 * <p>May import: as {@code io.tandem.adapter.jira}, and {@code io.tandem.connection}'s model and port.
 */
package io.tandem.adapter.jira.connection;
