/**
 * Releases' baselines, earned value and deviations over REST: "baselines".
 *
 * <p>May import: as {@code io.tandem.rest}, and the plan feature.
 */
package io.tandem.rest.baseline;
