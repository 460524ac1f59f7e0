/**
 * What the figures ask of the world: histories, stored facts, code health, working time.
 *
 * <p>May import: {@code java.*}, {@code io.tandem.shared} and {@code io.tandem.metric.model}.
 */
package io.tandem.metric.port;
