/**
 * What the export asks of the world around it.
 *
 * <p>May import: {@code java.*}, {@code io.tandem.shared} and {@code io.tandem.export.model}.
 */
package io.tandem.export.port;
