/**
 * The add-on's own administration pages.
 *
 * <p>May import: as {@code io.tandem.ui}; of the products, Jira.
 */
package io.tandem.ui.jira.house;
