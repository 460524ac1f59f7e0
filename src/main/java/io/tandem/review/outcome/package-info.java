/**
 * What came of changes: actual values proposed from what is recorded, how far assessments were off, how the board works. Pure reckoning; the formulas are in
 * docs/features/review-statistics.md.
 *
 * <p>May import: {@code java.*}, {@code io.tandem.shared}, {@code io.tandem.review.model} and {@code io.tandem.review.port}.
 */
package io.tandem.review.outcome;
