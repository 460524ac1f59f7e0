package io.tandem.review;

import io.tandem.review.input.ProposalInput;
import io.tandem.review.input.ProposalRules;
import io.tandem.review.model.Board;
import io.tandem.review.model.ChangeReview;
import io.tandem.review.model.Milestones;
import io.tandem.review.model.Proposal;
import io.tandem.review.model.ReviewAction;
import io.tandem.review.model.ReviewState;
import io.tandem.review.model.ReviewedIssue;
import io.tandem.review.model.Seat;
import io.tandem.review.model.SeatNames;
import io.tandem.review.model.TrailEntry.Step;
import io.tandem.review.model.VoteCount;
import io.tandem.review.port.ReviewStore;
import io.tandem.review.port.ReviewedIssues;
import io.tandem.shared.Actor;
import io.tandem.shared.ConflictException;
import io.tandem.shared.ForbiddenException;
import io.tandem.shared.InvalidInputException;
import io.tandem.shared.NotFoundException;
import io.tandem.shared.Problem;
import io.tandem.shared.Problems;
import io.tandem.shared.port.People;
import io.tandem.shared.port.ProjectAccess;
import io.tandem.shared.port.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A review's life apart from its votes: drafted, edited, submitted, withdrawn, implemented. Every call asks in the same order: may they see it
 * (NotFound), may they do it (Forbidden), is what they send right (InvalidInput), does the state allow it (Conflict).
 */
public final class ReviewService {
    private final ReviewStore store;
    private final ReviewedIssues issues;
    private final ProjectAccess access;
    private final BoardService boards;
    private final People people;
    private final ReviewDesk desk;
    private final Transactions transactions;
    private final Clock clock;

    public ReviewService(ReviewStore store, ReviewedIssues issues, ProjectAccess access, BoardService boards, People people, ReviewDesk desk, Transactions transactions, Clock clock) {
        this.store = store;
        this.issues = issues;
        this.access = access;
        this.boards = boards;
        this.people = people;
        this.desk = desk;
        this.transactions = transactions;
        this.clock = Clock.tick(clock, Duration.ofMillis(1));
    }

    /** A draft. @throws ConflictException when the issue has an open review already, which it carries */
    public ChangeReview create(Actor actor, String issueKey, ProposalInput input) {
        ReviewedIssue issue = visibleIssue(actor, issueKey);
        if (!access.mayEditIssue(actor, issue.key())) {
            throw new ForbiddenException(Problem.of("review.create.forbidden", issue.key()));
        }
        Proposal proposal = ProposalRules.read(input, boards.currency(issue.projectKey()), people);
        return transactions.call(() -> {
            store.findOpen(issue.id()).ifPresent(open -> {
                throw new ConflictException(Problem.at("issueKey", "review.open.already", issue.key(), open.id()), open);
            });
            ChangeReview draft = ChangeReview.draft(issue, proposal, actor, clock.instant());
            return desk.store(draft, draft, List.of(ReviewDesk.step(draft, draft, actor, clock.instant(), Step.CREATED, proposal.title())));
        });
    }

    /** Changes what is proposed; possible while the board is not looking at it. */
    public ChangeReview edit(Actor actor, long id, Integer version, ProposalInput input) {
        ChangeReview seen = desk.get(actor, id);
        desk.requirePermitted(seen, ReviewAction.EDIT, actor);
        Proposal proposal = ProposalRules.read(input, boards.currency(seen.issue().projectKey()), people);
        return change(actor, id, version, ReviewAction.EDIT, Step.EDITED, proposal.title(), (review, next) -> review.withProposal(proposal));
    }

    /** Puts it before the board as the board is now. @throws InvalidInputException naming what is missing, or why this board could never decide */
    public ChangeReview submit(Actor actor, long id, Integer version) {
        ChangeReview seen = desk.get(actor, id);
        desk.requirePermitted(seen, ReviewAction.SUBMIT, actor);
        return change(actor, id, version, ReviewAction.SUBMIT, Step.SUBMITTED, "", (review, next) -> {
            ProposalRules.requireComplete(review.proposal());
            Board board = boards.assemble(review.issue().projectKey());
            requireAbleToDecide(board, review.proposer());
            Duration window = Duration.ofHours(board.policy().hoursFor(review.proposal().type()));
            return review.submitted(next, board, review.times().withSubmission(clock.instant(), clock.instant().plus(window)));
        });
    }

    public ChangeReview withdraw(Actor actor, long id, Integer version) {
        desk.requirePermitted(desk.get(actor, id), ReviewAction.WITHDRAW, actor);
        return change(actor, id, version, ReviewAction.WITHDRAW, Step.WITHDRAWN, "", (review, next) -> review.moved(next, review.times()));
    }

    /** The work is done. An emergency change may say so before the board decided. */
    public ChangeReview implemented(Actor actor, long id, Integer version) {
        desk.requirePermitted(desk.get(actor, id), ReviewAction.IMPLEMENT, actor);
        return change(actor, id, version, ReviewAction.IMPLEMENT, Step.IMPLEMENTED, "",
                (review, next) -> review.moved(next, review.times().withImplementation(clock.instant())));
    }

    private interface Change {
        ChangeReview apply(ChangeReview review, ReviewState next);
    }

    private ChangeReview change(Actor actor, long id, Integer version, ReviewAction action, Step step, String detail, Change change) {
        return transactions.call(() -> {
            ChangeReview before = desk.get(actor, id);
            desk.requireVersion(before, version);
            ChangeReview after = change.apply(before, desk.requirePossible(before, action));
            return desk.store(before, after, List.of(ReviewDesk.step(before, after, actor, clock.instant(), step, detail)));
        });
    }

    private ReviewedIssue visibleIssue(Actor actor, String issueKey) {
        return issues.find(issueKey == null ? "" : issueKey.strip()).filter(issue -> access.maySeeIssue(actor, issue.key()))
                .orElseThrow(() -> new NotFoundException(Problem.at("issueKey", "issue.unknown", String.valueOf(issueKey))));
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
