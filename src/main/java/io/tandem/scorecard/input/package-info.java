/**
 * What people send about criteria and scores, and the rules it must keep.
 *
 * <p>May import: {@code java.*}, {@code io.tandem.shared} with its ports, and {@code io.tandem.scorecard.model}.
 */
package io.tandem.scorecard.input;
