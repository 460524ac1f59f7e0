/**
 * Notices until they have left, and which review comes due when, in Active Objects.
 *
 * <p>May import: {@code io.tandem.review.notice}'s model and ports, {@code io.tandem.shared}, Active Objects and Jackson.
 */
package io.tandem.adapter.store.notice;
