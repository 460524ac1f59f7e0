package io.tandem.review;

import io.tandem.review.model.ChangeReview;
import io.tandem.review.model.ReviewAction;
import io.tandem.review.model.ReviewState;
import io.tandem.review.model.TrailEntry;
import io.tandem.review.model.Transition;
import io.tandem.review.port.ReviewListener;
import io.tandem.review.port.ReviewStore;
import io.tandem.shared.Actor;
import io.tandem.shared.AuditEvent;
import io.tandem.shared.ConflictException;
import io.tandem.shared.ForbiddenException;
import io.tandem.shared.InvalidInputException;
import io.tandem.shared.NotFoundException;
import io.tandem.shared.Problem;
import io.tandem.shared.Reason;
import io.tandem.shared.Verdict;
import io.tandem.shared.port.AuditLog;
import io.tandem.shared.port.ProjectAccess;
import java.time.Instant;
import java.util.List;

/** What every change of a review has in common: look it up as this person sees it, ask, store it with its steps and audit rows. */
public final class ReviewDesk {
    private final ReviewStore store;
    private final ProjectAccess access;
    private final ReviewRights rights;
    private final AuditLog audit;
    private final List<ReviewListener> listeners;

    public ReviewDesk(ReviewStore store, ProjectAccess access, ReviewRights rights, AuditLog audit, List<ReviewListener> listeners) {
        this.store = store;
        this.access = access;
        this.rights = rights;
        this.audit = audit;
        this.listeners = listeners;
    }

    /** @throws NotFoundException when it is missing or its issue may not be seen: the two look alike */
    ChangeReview get(Actor actor, long id) {
        return store.find(id).filter(review -> access.maySeeIssue(actor, review.issue().key()))
                .orElseThrow(() -> new NotFoundException(Problem.of("review.unknown", id)));
    }

    /** @throws ForbiddenException unless this person may */
    void requirePermitted(ChangeReview review, ReviewAction action, Actor actor) {
        Verdict verdict = rights.permitted(review, action, actor);
        if (!verdict.isAllowed()) {
            throw new ForbiddenException(problem(verdict.reasons().get(0)));
        }
    }

    /** The state the action leads to. @throws ConflictException when the state does not allow it, with the review as it is */
    ReviewState requirePossible(ChangeReview review, ReviewAction action) {
        return Transition.find(review, action).map(Transition::to)
                .orElseThrow(() -> new ConflictException(problem(rights.possible(review, action).reasons().get(0)), review));
    }

    boolean isPossible(ChangeReview review, ReviewAction action) {
        return Transition.find(review, action).isPresent();
    }

    /** @throws InvalidInputException without a version; @throws ConflictException when the caller saw another one, with the review as it is */
    void requireVersion(ChangeReview review, Integer seen) {
        if (seen == null) {
            throw new InvalidInputException(List.of(Problem.at("version", "version.missing")));
        }
        if (review.version() != seen) {
            throw new ConflictException(Problem.at("version", "version.stale"), review);
        }
    }

    ChangeReview store(ChangeReview before, ChangeReview after, List<TrailEntry> steps) {
        ChangeReview stored = before.id() == 0 ? store.insert(after, steps.get(0)) : store.update(after, steps);
        steps.forEach(step -> audit.record(new AuditEvent(step.actor(), stored.issue().projectKey(), "review", String.valueOf(stored.id()), step.action().name().toLowerCase(java.util.Locale.ROOT),
                step.from().name(), step.to().name(), step.seat().isEmpty() ? step.detail() : step.seat() + ": " + step.detail())));
        listeners.forEach(listener -> listener.changed(before, stored, steps));
        return stored;
    }

    static TrailEntry step(ChangeReview before, ChangeReview after, Actor actor, Instant now, TrailEntry.Step what, String detail) {
        return new TrailEntry(before.version() + 1, now, actor, what, before.state(), after.state(), "", detail);
    }

    /** A refusal's reason as an error; its text lies below {@code tandem.error.} under the same name. */
    private static Problem problem(Reason reason) {
        return Problem.of(reason.code(), reason.arguments().toArray());
    }
}
