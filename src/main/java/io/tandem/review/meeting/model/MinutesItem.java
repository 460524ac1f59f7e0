package io.tandem.review.meeting.model;

import io.tandem.review.model.Outcome;
import io.tandem.review.model.ReviewState;
import io.tandem.review.model.ReviewType;
import io.tandem.review.model.Vote;
import io.tandem.shared.Actor;
import io.tandem.shared.Reason;
import io.tandem.shared.ThreePoint;
import java.time.Instant;
import java.util.List;

/**
 * What became of one change in a meeting, as it stood when the meeting was closed. It does not change any more.
 *
 * @param riskScore   1 to 25; 0 while it is not assessed
 * @param schedule    working days, or null
 * @param effort      person-days, or null
 * @param outcome     UNDECIDED while votes are outstanding
 * @param reasons     why, or what it waits for
 * @param votes       the counted vote of each seat
 * @param outstanding the seats that did not vote yet
 * @param due         when the decision is due; null once it is taken
 */
public record MinutesItem(long reviewId, long issueId, String issueKey, String title, ReviewType type, Actor proposer, int riskScore, ThreePoint schedule, ThreePoint effort, ReviewState state,
                          Outcome outcome, List<Reason> reasons, List<Vote> votes, List<String> outstanding, String skipped, String note, Instant due) {
    public MinutesItem {
        reasons = List.copyOf(reasons);
        votes = List.copyOf(votes);
        outstanding = List.copyOf(outstanding);
    }
}
