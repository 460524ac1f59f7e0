package io.tandem.review;

import io.tandem.review.model.ChangeReview;
import io.tandem.review.model.Decision;
import io.tandem.review.model.Handling;
import io.tandem.review.model.Lane;
import io.tandem.review.model.Outcome;
import io.tandem.review.model.ReviewState;
import io.tandem.review.model.Sampling;
import io.tandem.review.port.IssueScopes;

/** What a decision leaves behind: after an approval what the issue asked for then, and whether it is picked for an audit. */
public final class Approvals {
    private final IssueScopes scopes;

    public Approvals(IssueScopes scopes) {
        this.scopes = scopes;
    }

    ChangeReview decide(ChangeReview review, ReviewState next, Decision decision) {
        ChangeReview decided = review.decided(next, decision);
        return decision.outcome() == Outcome.APPROVED ? decided.handled(approved(decided)) : decided;
    }

    private Handling approved(ChangeReview review) {
        Handling handling = review.handling().withApprovedScope(scopes.find(review.issue().id()).orElse(null));
        int percent = review.findBoard().orElseThrow().policy().lightLane().samplingPercent();
        boolean isPicked = handling.lane() != Lane.BOARD && Sampling.picks(review.issue().projectKey(), review.id(), review.round(), percent);
        return isPicked ? handling.sampled() : handling;
    }
}
