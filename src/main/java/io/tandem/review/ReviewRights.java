package io.tandem.review;

import io.tandem.review.model.AskedCondition;
import io.tandem.review.model.ChangeReview;
import io.tandem.review.model.ReviewAction;
import io.tandem.review.model.ReviewState;
import io.tandem.review.model.Seat;
import io.tandem.review.model.Transition;
import io.tandem.review.model.VoteCount;
import io.tandem.shared.Actor;
import io.tandem.shared.Reason;
import io.tandem.shared.Verdict;
import io.tandem.shared.port.ProjectAccess;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The one place that says who may do what to a review, and whether it can be done at all in its state. Whoever stands in now is among the board's delegates ({@link LiveStandIns}). */
public final class ReviewRights {
    private final ProjectAccess access;
    private final BoardService boards;
    private final Clock clock;

    public ReviewRights(ProjectAccess access, BoardService boards, Clock clock) {
        this.access = access;
        this.boards = boards;
        this.clock = clock;
    }

    /** Whether the state allows it, whoever asks. */
    public Verdict possible(ChangeReview review, ReviewAction action) {
        return Transition.find(review, action).isPresent() ? Verdict.allowed() : Verdict.refused(List.of(), whyNot(review, action));
    }

    private static Reason whyNot(ChangeReview review, ReviewAction action) {
        List<AskedCondition> open = AskedCondition.listOpen(review);
        if (action == ReviewAction.VERIFY && review.state() == ReviewState.IMPLEMENTED && review.isDecided() && !open.isEmpty()) {
            return new Reason("review.refused.conditions", List.of(open.stream().map(one -> one.condition().text()).collect(Collectors.joining("; "))));
        }
        if (action == ReviewAction.AUDIT) {
            return Reason.of(review.handling().findAudit().isPresent() ? "review.refused.audited" : "review.refused.not-sampled");
        }
        return Reason.of(stateCode(review));
    }

    /** Whether this person may, in whatever state; for a vote: on at least one seat. */
    public Verdict permitted(ChangeReview review, ReviewAction action, Actor actor) {
        return switch (action) {
            case EDIT, SUBMIT, WITHDRAW -> owns(review, actor) ? Verdict.allowed() : refused(review, "review.refused.not-proposer");
            case IMPLEMENT -> owns(review, actor) || access.mayEditIssue(actor, review.issue().key()) ? Verdict.allowed() : refused(review, "review.refused.not-proposer");
            case VERIFY, CORRECT -> owns(review, actor) || sits(review, actor) ? Verdict.allowed() : refused(review, "review.refused.not-concerned");
            case VOTE -> vote(review, actor);
            case SETTLE -> AskedCondition.list(review).stream().anyMatch(one -> one.isAskedBy(actor) || one.condition().owner().isSamePersonAs(actor)) || owns(review, actor)
                    ? Verdict.allowed() : refused(review, "review.refused.not-concerned");
            case AUDIT -> mayAudit(review, actor) ? Verdict.allowed() : refused(review, "review.refused.not-auditor");
            case DECIDE_APPROVED, DECIDE_REJECTED, DECIDE_CHANGES_REQUESTED, LAPSE, DISCARD -> refused(review, "review.refused.nobody");
        };
    }

    public boolean may(ChangeReview review, ReviewAction action, Actor actor) {
        return possible(review, action).isAllowed() && permitted(review, action, actor).isAllowed();
    }

    /** Everything this person may do to the review now. */
    public List<ReviewAction> list(ChangeReview review, Actor actor) {
        return Arrays.stream(ReviewAction.values()).filter(action -> may(review, action, actor)).toList();
    }

    /** The seats this person may vote on today, in their own name or for somebody. */
    public List<Seat> listSeats(ChangeReview review, Actor actor) {
        return review.findBoard().stream().flatMap(board -> board.seats().stream()).filter(seat -> findRight(review, seat, actor).isPresent()).toList();
    }

    /** The seats that still wait for this person's vote. */
    public List<Seat> listSeatsAwaiting(ChangeReview review, Actor actor) {
        if (!review.isAwaitingDecision()) {
            return List.of();
        }
        var voted = VoteCount.latestBySeat(review.findBoard().orElseThrow(), review.proposer(), review.countedVotes());
        return listSeats(review, actor).stream().filter(seat -> !voted.containsKey(seat.name())).toList();
    }

    public Optional<Seat.Right> findRight(ChangeReview review, Seat seat, Actor actor) {
        return seat.findRight(actor, review.proposer(), today());
    }

    private Verdict vote(ChangeReview review, Actor actor) {
        if (review.proposer().isSamePersonAs(actor)) {
            return Verdict.refused(List.of(), Reason.of("review.refused.own-change"));
        }
        if (listSeats(review, actor).isEmpty()) {
            return Verdict.refused(List.of(), Reason.of("review.refused.no-seat"));
        }
        return Verdict.allowed();
    }

    private static String stateCode(ChangeReview review) {
        return "review.refused.state." + review.state().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private boolean owns(ChangeReview review, Actor actor) {
        return review.proposer().isSamePersonAs(actor) || access.mayAdministerProject(actor, review.issue().projectKey());
    }

    /** Whoever holds a seat of the project's board now, but for the proposer and those who voted. */
    private boolean mayAudit(ChangeReview review, Actor actor) {
        boolean isConcerned = review.proposer().isSamePersonAs(actor) || review.countedVotes().stream().anyMatch(vote -> vote.voter().isSamePersonAs(actor) || vote.holder().isSamePersonAs(actor));
        return !isConcerned && boards.assemble(review.issue().projectKey()).seats().stream().anyMatch(seat -> seat.isHeldBy(actor));
    }

    private boolean sits(ChangeReview review, Actor actor) {
        return review.findBoard().stream().flatMap(board -> board.seats().stream()).anyMatch(seat -> seat.isHeldBy(actor));
    }

    private static Verdict refused(ChangeReview review, String code) {
        return Verdict.refused(List.of(review.proposer()), Reason.of(code, review.proposer().displayName()));
    }

    private LocalDate today() {
        return clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
    }
}
