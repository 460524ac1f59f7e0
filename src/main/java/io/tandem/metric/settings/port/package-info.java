/**
 * What the settings of figures ask of the world.
 *
 * <p>May import: {@code java.*}, {@code io.tandem.shared} and {@code io.tandem.metric.settings}.
 */
package io.tandem.metric.settings.port;
