/**
 * Who is told what about a change review, when and in which words: steps become notices, notices become mails and comments, due times become reminders and escalations.
 *
 * <p>May import: {@code java.*}, {@code io.tandem.shared}, the review feature. Nothing in the rest of the feature knows this package: it listens.
 */
package io.tandem.review.notice;
