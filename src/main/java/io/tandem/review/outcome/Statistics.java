package io.tandem.review.outcome;

import io.tandem.review.model.ChangeReview;
import io.tandem.review.model.Outcome;
import io.tandem.review.model.VoteDecision;
import io.tandem.shared.DateRange;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/**
 * How a project's board worked in a period. A change counts when its latest decision fell into it. Shares are the reader's to compute: both numbers are here.
 *
 * @param decided  changes decided
 * @param waiting  from the latest submission to its decision, of those people decided
 * @param yield    what the deciding was good for
 * @param ways     how many took which way; every way is there
 * @param late     how late decisions were
 * @param months   every month of the period, oldest first
 * @param seats    who was waited for, the slowest first
 * @param points   predicted and actual values of the changes verified in the period, oldest first
 */
public record Statistics(DateRange days, int decided, Waiting waiting, Yield yield, Map<Way, Integer> ways, Late late, List<Month> months, Audits audits, List<SeatWait> seats, List<Comparison> points) {
    public Statistics {
        ways = Map.copyOf(ways);
        months = List.copyOf(months);
        seats = List.copyOf(seats);
        points = List.copyOf(points);
    }

    /** Whether deciding changed it: changes were requested last; or it was approved with conditions, or in a later round than the first. The review must be decided. */
    public static boolean isAltered(ChangeReview review) {
        boolean isConditional = review.countedVotes().stream().anyMatch(vote -> vote.decision() == VoteDecision.APPROVE_WITH_CONDITIONS);
        Outcome outcome = review.decision().outcome();
        return outcome == Outcome.CHANGES_REQUESTED || outcome == Outcome.APPROVED && (review.round() > 1 || isConditional);
    }

    /**
     * Of the changes people decided (not those the rules approved by themselves).
     *
     * @param altered changes were requested last; or it was approved with conditions, or in a later round than the first
     * @param stopped rejected
     */
    public record Yield(int decided, int altered, int stopped) { }

    /**
     * @param late    decided after their due time
     * @param decided decided and due at some time
     * @param openNow still open at present and past their due time
     */
    public record Late(int late, int decided, int openNow) { }

    /** Decisions of one month. */
    public record Month(YearMonth month, int approved, int changesRequested, int rejected) {
        public int decided() {
            return approved + changesRequested + rejected;
        }
    }

    /**
     * Changes decided outside the board.
     *
     * @param outside  how many
     * @param sampled  picked for an audit
     * @param audited  of those, looked at since
     * @param findings of those, found to have been the board's to decide
     */
    public record Audits(int outside, int sampled, int audited, int findings) { }

    /**
     * @param waiting from the submission to the seat's first vote, of decided changes
     * @param open    changes that wait for this seat at present
     */
    public record SeatWait(String seat, Waiting waiting, int open) { }
}
