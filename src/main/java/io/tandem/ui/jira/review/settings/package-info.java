/**
 * The project settings page of change reviews: a frame, the page's script asks the API.
 *
 * <p>May import: as {@code io.tandem.ui}; of the products, Jira.
 */
package io.tandem.ui.jira.review.settings;
