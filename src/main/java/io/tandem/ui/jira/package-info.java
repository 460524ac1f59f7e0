/**
 * Classes that Jira workflows store by name: never rename them.
 *
 * <p>May import: as {@code io.tandem.ui}; of the products, Jira.
 */
package io.tandem.ui.jira;
