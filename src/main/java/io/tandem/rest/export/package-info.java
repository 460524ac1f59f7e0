/**
 * The export over HTTP: what tables there are, their rows as CSV and JSON, and the setting about people.
 *
 * <p>May import: as {@code io.tandem.rest}, and {@code io.tandem.export}.
 */
package io.tandem.rest.export;
