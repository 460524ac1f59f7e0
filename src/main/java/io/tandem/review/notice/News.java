package io.tandem.review.notice;

import io.tandem.review.model.ChangeReview;
import io.tandem.review.notice.model.Notice;
import io.tandem.shared.Verdict;

/**
 * A notice with what its reader needs to know today.
 *
 * @param issueKey as it is now
 * @param gate     whether work may start now
 * @param mayVote  whether this reader's vote is still wanted
 */
record News(Notice notice, ChangeReview review, String issueKey, Verdict gate, boolean mayVote) { }
