/**
 * What the calendar asks of the world around it. Implemented by adapters.
 *
 * <p>May import: {@code java.*}, {@code io.tandem.shared}, {@code io.tandem.review.model} and {@code io.tandem.review.calendar.model}.
 */
package io.tandem.review.calendar.port;
