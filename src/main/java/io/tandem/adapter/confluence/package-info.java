/**
 * Confluence's side of the add-on: asks Jira's REST API through the application link, as the viewer.
 *
 * <p>May import: {@code io.tandem.shared}, the wiki's ports and macro records, Jackson, application link types. Never Jira's, {@code rest} or {@code ui}.
 */
package io.tandem.adapter.confluence;
