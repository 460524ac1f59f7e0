/**
 * The administration page of the connections.
 *
 * <p>May import: as {@code io.tandem.ui}; of the products, Jira.
 */
package io.tandem.ui.jira.connection;
