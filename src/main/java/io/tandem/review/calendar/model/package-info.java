/**
 * What stands on the calendar.
 *
 * <p>May import: {@code java.*}, {@code io.tandem.shared} and {@code io.tandem.review.model}.
 */
package io.tandem.review.calendar.model;
