package io.tandem.review;

import io.tandem.review.input.ProposalRules;
import io.tandem.review.model.Board;
import io.tandem.review.model.BoardSettings;
import io.tandem.review.model.ChangeReview;
import io.tandem.review.model.Decision;
import io.tandem.review.model.ImpactAssessment;
import io.tandem.review.model.IssueScope;
import io.tandem.review.model.Lane;
import io.tandem.review.model.LaneChoice;
import io.tandem.review.model.LaneRules;
import io.tandem.review.model.ModuleEffect;
import io.tandem.review.model.Outcome;
import io.tandem.review.model.ReviewState;
import io.tandem.review.model.Seat;
import io.tandem.review.model.SeatNames;
import io.tandem.review.model.VoteCount;
import io.tandem.review.port.IssueScopes;
import io.tandem.shared.Actor;
import io.tandem.shared.InvalidInputException;
import io.tandem.shared.Problem;
import io.tandem.shared.Problems;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Puts a change before whoever decides on it: the board, one seat, or the project's rules alone. */
public final class Submissions {
    private final BoardService boards;
    private final IssueScopes scopes;
    private final ModuleCheck modules;
    private final Approvals approvals;

    public Submissions(BoardService boards, IssueScopes scopes, ModuleCheck modules, Approvals approvals) {
        this.boards = boards;
        this.scopes = scopes;
        this.modules = modules;
        this.approvals = approvals;
    }

    /**
     * The next round of this review, decided already when the project's rules decide alone.
     *
     * @throws InvalidInputException naming what is missing, or why this board could never decide
     */
    ChangeReview submit(ChangeReview review, ReviewState next, Instant now) {
        ProposalRules.requireComplete(review.proposal());
        BoardSettings settings = boards.settings(review.issue().projectKey());
        Board whole = boards.assemble(settings);
        List<String> ofIssue = scopes.find(review.issue().id()).map(IssueScope::components).orElse(List.of());
        ModuleEffect effect = modules.of(review.issue().projectKey(), ofIssue, review.proposal().impact());
        LaneRules rules = new LaneRules(whole, settings.templates(), ofIssue);
        LaneChoice choice = choose(rules, effect, review);
        if (choice.lane() == Lane.BOARD) {
            requireAbleToDecide(whole, review.proposer());
        }
        Duration window = Duration.ofHours(whole.policy().hoursFor(review.proposal().type()));
        ChangeReview submitted = review.submitted(next, rules.boardFor(choice.lane()), review.times().withSubmission(now, now.plus(window))).handled(review.handling().inLane(choice).withModules(effect));
        return choice.lane() == Lane.AUTOMATIC ? approvals.decide(submitted, ReviewState.APPROVED, new Decision(Outcome.APPROVED, now, choice.reasons())) : submitted;
    }

    /** By what counts of the assessment; where that is not what its author wrote, it is said why. */
    private static LaneChoice choose(LaneRules rules, ModuleEffect effect, ChangeReview review) {
        ImpactAssessment written = review.proposal().impact();
        return rules.choose(review.proposal().assessedAs(effect.applyTo(written)), review.proposer()).because(effect.reasons(written));
    }

    /** A board nobody can satisfy is refused here, not discovered after the due time. */
    private static void requireAbleToDecide(Board board, Actor proposer) {
        Problems problems = new Problems();
        for (Seat seat : board.seats()) {
            problems.require(!seat.holders().isEmpty() || !seat.isRequired() && !seat.hasVeto(), "board", emptySeat(seat.name()), seat.name());
        }
        problems.throwIfAny();
        if (!VoteCount.canEverApprove(board, proposer)) {
            throw new InvalidInputException(List.of(Problem.at("board", "review.board.never")));
        }
    }

    /** The usual seats have labels in every language, so each has its own text. */
    private static String emptySeat(String name) {
        return SeatNames.USUAL.contains(name) ? "review.board.empty-seat." + name : "review.board.empty-seat";
    }
}
