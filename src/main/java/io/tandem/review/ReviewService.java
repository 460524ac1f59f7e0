package io.tandem.review;

import io.tandem.review.input.ProposalInput;
import io.tandem.review.input.ProposalRules;
import io.tandem.review.model.BoardSettings;
import io.tandem.review.model.ChangeReview;
import io.tandem.review.model.Outcome;
import io.tandem.review.model.Milestones;
import io.tandem.review.model.Proposal;
import io.tandem.review.model.ReviewAction;
import io.tandem.review.model.ReviewState;
import io.tandem.review.model.ReviewedIssue;
import io.tandem.review.model.TrailEntry;
import io.tandem.review.model.TrailEntry.Step;
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
    private final Submissions submissions;
    private final ReviewDesk desk;
    private final Transactions transactions;
    private final Clock clock;

    public ReviewService(ReviewStore store, ReviewedIssues issues, ProjectAccess access, BoardService boards, People people, Submissions submissions, ReviewDesk desk, Transactions transactions, Clock clock) {
        this.store = store;
        this.issues = issues;
        this.access = access;
        this.boards = boards;
        this.people = people;
        this.submissions = submissions;
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
        Proposal proposal = read(input, issue.projectKey());
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
        Proposal proposal = read(input, seen.issue().projectKey());
        return change(actor, id, version, ReviewAction.EDIT, Step.EDITED, proposal.title(), (review, next) -> review.withProposal(proposal));
    }

    /** Puts it before the board as the board is now, or lets it pass by the project's rules for small and standard changes. @throws InvalidInputException naming what is missing, or why this board could never decide */
    public ChangeReview submit(Actor actor, long id, Integer version) {
        ChangeReview seen = desk.get(actor, id);
        desk.requirePermitted(seen, ReviewAction.SUBMIT, actor);
        return transactions.call(() -> {
            ChangeReview before = desk.get(actor, id);
            desk.requireVersion(before, version);
            Instant now = clock.instant();
            ChangeReview after = submissions.submit(before, desk.requirePossible(before, ReviewAction.SUBMIT), now);
            return desk.store(before, after, steps(before, after, actor, now));
        });
    }

    /** What the project's rules decide on submission is a step of the house's own. */
    private static List<TrailEntry> steps(ChangeReview before, ChangeReview after, Actor actor, Instant now) {
        TrailEntry submitted = new TrailEntry(before.version() + 1, now, actor, Step.SUBMITTED, before.state(), ReviewState.IN_REVIEW, "", Said.write(after.handling().laneReasons()));
        TrailEntry decided = new TrailEntry(before.version() + 1, now, Actor.HOUSE, Step.DECIDED, ReviewState.IN_REVIEW, after.state(), "", Outcome.APPROVED.name());
        return after.isDecided() ? List.of(submitted, decided) : List.of(submitted);
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

    private Proposal read(ProposalInput input, String projectKey) {
        BoardSettings settings = boards.settings(projectKey);
        Proposal proposal = ProposalRules.read(input, settings.policy().rate().currency(), people);
        new Problems().require(proposal.template().isEmpty() || settings.findTemplate(proposal.template()).isPresent(), "template", "review.template.unknown", proposal.template()).throwIfAny();
        return proposal;
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
}
