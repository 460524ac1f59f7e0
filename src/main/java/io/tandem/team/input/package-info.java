/**
 * What people send about the working group, as it came: unchecked.
 *
 * <p>May import: {@code java.*}.
 */
package io.tandem.team.input;
