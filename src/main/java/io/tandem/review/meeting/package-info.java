/**
 * The board's meetings: an agenda in the order of risk, votes cast in the meeting, minutes that stay as they were. See docs/features/board-meeting.md.
 *
 * <p>May import: {@code java.*}, {@code io.tandem.shared} and {@code io.tandem.review}. Pure: no clock of its own, no I/O. Pages are made outside, behind a port.
 */
package io.tandem.review.meeting;
