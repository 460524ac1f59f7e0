/**
 * What telling people asks of the world around it. Implemented by adapters.
 *
 * <p>May import: {@code java.*}, {@code io.tandem.shared} and {@code io.tandem.review.notice.model}.
 */
package io.tandem.review.notice.port;
