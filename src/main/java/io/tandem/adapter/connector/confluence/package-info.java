/**
 * Confluence's REST API behind the wiki's ports. What it really answers, and how, is noted at each place that relies on it.
 *
 * <p>May import: {@code io.tandem.shared}, the wiki's ports and api, Jackson, and the application link types both products export.
 */
package io.tandem.adapter.connector.confluence;
