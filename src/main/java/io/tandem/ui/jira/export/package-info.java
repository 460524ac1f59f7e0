/**
 * The page of the BI export.
 *
 * <p>May import: as {@code io.tandem.ui}; of the products, Jira.
 */
package io.tandem.ui.jira.export;
