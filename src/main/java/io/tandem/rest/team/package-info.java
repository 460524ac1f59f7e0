/**
 * The working group and the responsibility view over REST: "projects/{key}/team", "projects/{key}/responsibilities".
 *
 * <p>May import: as {@code io.tandem.rest}, and the team feature.
 */
package io.tandem.rest.team;
