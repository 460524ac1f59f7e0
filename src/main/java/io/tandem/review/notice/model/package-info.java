/**
 * What people are told about change reviews: notices, how they wait, when they are due.
 *
 * <p>May import: {@code java.*}, {@code io.tandem.shared}, {@code io.tandem.review.model}.
 */
package io.tandem.review.notice.model;
