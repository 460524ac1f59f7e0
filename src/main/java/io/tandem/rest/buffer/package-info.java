/**
 * Releases' buffers over REST: "buffers".
 *
 * <p>May import: as {@code io.tandem.rest}, and the plan feature.
 */
package io.tandem.rest.buffer;
