/**
 * The values of the working group.
 *
 * <p>May import: {@code java.*}, {@code io.tandem.shared} and {@code io.tandem.team.api}.
 */
package io.tandem.team.model;
