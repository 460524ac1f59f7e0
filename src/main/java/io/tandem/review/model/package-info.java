/**
 * What a change review is: its fields, its states, who may vote, and what a set of votes decides. Explained in docs/features/change-review.md.
 *
 * <p>May import: {@code java.*}, {@code io.tandem.shared} and itself. Values only: no clock, no I/O.
 */
package io.tandem.review.model;
