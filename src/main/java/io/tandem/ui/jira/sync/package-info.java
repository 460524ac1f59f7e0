/**
 * The project page on which people see and steer the synchronisation with code servers.
 *
 * <p>May import: as {@code io.tandem.ui.jira}.
 */
package io.tandem.ui.jira.sync;
