package io.tandem.review.model;

import io.tandem.shared.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One review of one change. A value: every change gives another one.
 *
 * @param id       0 until it is stored
 * @param version  counts the changes from 1; 0 until it is stored
 * @param round    number of submissions so far
 * @param board    the board as it sits for the latest submission, or null before the first
 * @param votes    all votes of all rounds, in the order they were cast
 * @param decision of the latest round, or null while it is open
 * @param actuals  entered on verification, or null before
 * @param handling how its latest submission is dealt with
 */
public record ChangeReview(long id, int version, ReviewedIssue issue, Proposal proposal, Actor proposer, ReviewState state, int round, Board board,
                           List<Vote> votes, Decision decision, Milestones times, Actuals actuals, Handling handling) {
    public ChangeReview {
        Objects.requireNonNull(issue, "issue");
        Objects.requireNonNull(state, "state");
        votes = List.copyOf(votes);
    }

    public static ChangeReview draft(ReviewedIssue issue, Proposal proposal, Actor proposer, Instant now) {
        return new ChangeReview(0, 0, issue, proposal, proposer, ReviewState.DRAFT, 0, null, List.of(), null, Milestones.createdAt(now), null, Handling.byBoard());
    }

    public Optional<Board> findBoard() {
        return Optional.ofNullable(board);
    }

    public Optional<Decision> findDecision() {
        return Optional.ofNullable(decision);
    }

    public boolean isDecided() {
        return decision != null;
    }

    /** The board may vote and the vote counts. */
    public boolean isAwaitingDecision() {
        return !isDecided() && (state == ReviewState.IN_REVIEW || state == ReviewState.IMPLEMENTED);
    }

    public boolean isOverdue(Instant now) {
        return isAwaitingDecision() && times.findDue().filter(now::isAfter).isPresent();
    }

    /** The votes of the latest round that came in time. */
    public List<Vote> countedVotes() {
        return votes.stream().filter(vote -> vote.round() == round && vote.isCounted()).toList();
    }

    /** The assessment with what counts instead of what its author wrote, as it was found at the latest submission. */
    public ImpactAssessment countedImpact() {
        return handling.modules().applyTo(proposal.impact());
    }

    public ChangeReview withProposal(Proposal edited) {
        return new ChangeReview(id, version, issue, edited, proposer, state, round, board, votes, decision, times, actuals, handling);
    }

    /** The next round begins: another board, no decision, earlier votes stay readable. */
    public ChangeReview submitted(ReviewState next, Board sitting, Milestones dates) {
        return new ChangeReview(id, version, issue, proposal, proposer, next, round + 1, sitting, votes, null, dates, actuals, handling);
    }

    public ChangeReview withVote(Vote vote) {
        List<Vote> more = new java.util.ArrayList<>(votes);
        more.add(vote);
        return new ChangeReview(id, version, issue, proposal, proposer, state, round, board, more, decision, times, actuals, handling);
    }

    public ChangeReview decided(ReviewState next, Decision taken) {
        return new ChangeReview(id, version, issue, proposal, proposer, next, round, board, votes, taken, times, actuals, handling);
    }

    public ChangeReview moved(ReviewState next, Milestones dates) {
        return new ChangeReview(id, version, issue, proposal, proposer, next, round, board, votes, decision, dates, actuals, handling);
    }

    public ChangeReview verified(ReviewState next, Milestones dates, Actuals entered) {
        return new ChangeReview(id, version, issue, proposal, proposer, next, round, board, votes, decision, dates, entered, handling);
    }

    /** The same with the board as it sits now. */
    public ChangeReview sittingAs(Board now) {
        return new ChangeReview(id, version, issue, proposal, proposer, state, round, now, votes, decision, times, actuals, handling);
    }

    public ChangeReview handled(Handling how) {
        return new ChangeReview(id, version, issue, proposal, proposer, state, round, board, votes, decision, times, actuals, how);
    }

    /** The same as the store now holds it. */
    public ChangeReview stored(long newId, int newVersion) {
        return new ChangeReview(newId, newVersion, issue, proposal, proposer, state, round, board, votes, decision, times, actuals, handling);
    }
}
