/**
 * Scorecards over REST: "scorecards", "projects/{key}/criteria".
 *
 * <p>May import: as {@code io.tandem.rest}, and the scorecard feature.
 */
package io.tandem.rest.scorecard;
