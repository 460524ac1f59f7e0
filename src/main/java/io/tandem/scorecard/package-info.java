/**
 * The technical-impact scorecard: how well each component of a project can be worked on and extended, by criteria with anchors, from people and from measurements; and what a low score means for a change.
 * See docs/features/scorecard.md.
 *
 * <p>May import: {@code java.*}, {@code io.tandem.shared} with its ports, and its own sub-packages. Other features read {@code api} only.
 */
package io.tandem.scorecard;
