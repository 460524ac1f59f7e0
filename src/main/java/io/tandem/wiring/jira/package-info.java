/**
 * Bean choices inside Jira: which adapter answers which port. One class per feature.
 *
 * <p>May import: everything of ours except {@code adapter.confluence} and {@code ui.confluence}. Nothing imports this package.
 */
package io.tandem.wiring.jira;
