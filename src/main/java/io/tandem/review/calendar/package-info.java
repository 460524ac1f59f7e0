/**
 * The change calendar: when which change is to be made, what it collides with, and why. See docs/features/change-calendar.md.
 *
 * <p>May import: {@code java.*}, {@code io.tandem.shared} and {@code io.tandem.review}. Pure: no clock of its own, no I/O. Days are local days: no time zone moves them.
 */
package io.tandem.review.calendar;
