/**
 * Bean choices inside Confluence.
 *
 * <p>May import: everything of ours except {@code adapter.jira}, {@code adapter.store} and {@code ui.jira}. Nothing imports this package.
 */
package io.tandem.wiring.confluence;
