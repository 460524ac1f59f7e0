/**
 * What meetings ask of the world around them. Implemented by adapters.
 *
 * <p>May import: {@code java.*}, {@code io.tandem.shared} and {@code io.tandem.review.meeting.model}.
 */
package io.tandem.review.meeting.port;
