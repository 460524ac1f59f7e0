/**
 * A meeting, its agenda and its minutes.
 *
 * <p>May import: {@code java.*}, {@code io.tandem.shared} and {@code io.tandem.review.model}.
 */
package io.tandem.review.meeting.model;
