/**
 * Change review: a technical change is decided by both sides, on numbers, before it starts. See docs/features/change-review.md.
 *
 * <p>May import: {@code java.*}, {@code io.tandem.shared} and itself. Pure: no clock of its own, no I/O.
 */
package io.tandem.review;
