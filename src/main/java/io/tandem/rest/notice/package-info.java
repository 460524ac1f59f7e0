/**
 * How the mail about change reviews is getting on, for system administrators.
 *
 * <p>May import: as {@code io.tandem.rest}, and {@code io.tandem.review.notice}'s model and ports.
 */
package io.tandem.rest.notice;
