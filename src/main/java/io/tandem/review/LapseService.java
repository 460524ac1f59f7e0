package io.tandem.review;

import io.tandem.review.model.ChangeReview;
import io.tandem.review.model.DriftCheck;
import io.tandem.review.model.IssueScope;
import io.tandem.review.model.ReviewAction;
import io.tandem.review.model.ReviewState;
import io.tandem.review.model.ReviewedIssue;
import io.tandem.review.model.TrailEntry;
import io.tandem.review.model.TrailEntry.Step;
import io.tandem.review.model.Transition;
import io.tandem.review.port.IssueScopes;
import io.tandem.review.port.ReviewFilter;
import io.tandem.review.port.ReviewStore;
import io.tandem.review.port.ReviewedIssues;
import io.tandem.shared.Actor;
import io.tandem.shared.Reason;
import io.tandem.shared.port.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Keeps reviews true to their issues: an approval lapses when its issue moves too far, a review follows its issue to another key or project, and is withdrawn when the issue is deleted.
 * Called for every change of an issue and, as a safety net, by the job; a call that finds nothing to do writes nothing.
 */
public final class LapseService {
    private static final Set<ReviewState> OPEN = Arrays.stream(ReviewState.values()).filter(state -> !state.isTerminal()).collect(Collectors.toUnmodifiableSet());

    private final ReviewStore store;
    private final ReviewedIssues issues;
    private final IssueScopes scopes;
    private final ReviewDesk desk;
    private final Transactions transactions;
    private final Clock clock;

    public LapseService(ReviewStore store, ReviewedIssues issues, IssueScopes scopes, ReviewDesk desk, Transactions transactions, Clock clock) {
        this.store = store;
        this.issues = issues;
        this.scopes = scopes;
        this.desk = desk;
        this.transactions = transactions;
        this.clock = Clock.tick(clock, Duration.ofMillis(1));
    }

    /**
     * Looks at the issue as it is now. Work that is implemented does not lapse.
     *
     * @param actor who changed the issue; the house for a job
     * @return the review that changed; empty when none did
     */
    public Optional<ChangeReview> check(long issueId, Actor actor) {
        if (store.findStanding(issueId).isEmpty()) {
            return Optional.empty();
        }
        return transactions.call(() -> issues.find(issueId).map(issue -> checkPresent(issue, actor)).orElseGet(() -> discard(issueId, actor)));
    }

    /** Looks at the issues of all reviews that are not finished: what an event did not reach. One that fails does not keep the others waiting; the first failure is thrown at the end. */
    public void checkAll() {
        RuntimeException first = null;
        for (ReviewStore.Ref open : store.listRefs(ReviewFilter.all().inStates(OPEN), List.of())) {
            try {
                check(open.issueId(), Actor.HOUSE);
            } catch (RuntimeException failed) {
                first = first == null ? failed : first;
            }
        }
        if (first != null) {
            throw first;
        }
    }

    private Optional<ChangeReview> checkPresent(ReviewedIssue issue, Actor actor) {
        store.relocate(issue);
        return store.findOpen(issue.id()).filter(review -> review.state() == ReviewState.APPROVED).flatMap(review -> lapse(review, actor));
    }

    private Optional<ChangeReview> lapse(ChangeReview review, Actor actor) {
        Optional<IssueScope> approved = review.handling().findApprovedScope();
        Optional<IssueScope> now = scopes.find(review.issue().id());
        if (approved.isEmpty() || now.isEmpty()) {
            return Optional.empty();
        }
        List<Reason> moved = DriftCheck.moved(approved.get(), now.get(), review.proposal().impact(), review.findBoard().orElseThrow().policy().drift());
        return moved.isEmpty() ? Optional.empty() : Optional.of(move(review.handled(review.handling().lapsed(moved)), review, ReviewAction.LAPSE, Step.LAPSED, actor, moved));
    }

    private Optional<ChangeReview> discard(long issueId, Actor actor) {
        return store.findOpen(issueId).filter(review -> Transition.find(review, ReviewAction.DISCARD).isPresent())
                .map(review -> move(review, review, ReviewAction.DISCARD, Step.WITHDRAWN, actor, List.of(Reason.of("review.discarded", review.issue().key()))));
    }

    private ChangeReview move(ChangeReview changed, ChangeReview before, ReviewAction action, Step what, Actor actor, List<Reason> why) {
        Instant now = clock.instant();
        ChangeReview after = changed.moved(desk.requirePossible(before, action), changed.times());
        return desk.store(before, after, List.of(new TrailEntry(before.version() + 1, now, actor, what, before.state(), after.state(), "", Said.write(why))));
    }
}
