package io.tandem.review.model;

import static io.tandem.review.model.ReviewState.APPROVED;
import static io.tandem.review.model.ReviewState.CHANGES_REQUESTED;
import static io.tandem.review.model.ReviewState.DRAFT;
import static io.tandem.review.model.ReviewState.IMPLEMENTED;
import static io.tandem.review.model.ReviewState.IN_REVIEW;
import static io.tandem.review.model.ReviewState.LAPSED;
import static io.tandem.review.model.ReviewState.REJECTED;
import static io.tandem.review.model.ReviewState.VERIFIED;
import static io.tandem.review.model.ReviewState.WITHDRAWN;

import java.util.Arrays;
import java.util.Optional;

/**
 * The one table of ways between the states: from, what happens, to, and on which reviews the row holds. What is not here cannot happen.
 *
 * <p>An emergency change may be implemented first and decided afterwards; its approval then leaves it implemented.
 */
public enum Transition {
    EDIT_DRAFT(DRAFT, ReviewAction.EDIT, DRAFT, When.ALWAYS),
    EDIT_AGAIN(CHANGES_REQUESTED, ReviewAction.EDIT, CHANGES_REQUESTED, When.ALWAYS),
    EDIT_LAPSED(LAPSED, ReviewAction.EDIT, LAPSED, When.ALWAYS),

    SUBMIT_DRAFT(DRAFT, ReviewAction.SUBMIT, IN_REVIEW, When.ALWAYS),
    SUBMIT_AGAIN(CHANGES_REQUESTED, ReviewAction.SUBMIT, IN_REVIEW, When.ALWAYS),
    SUBMIT_LAPSED(LAPSED, ReviewAction.SUBMIT, IN_REVIEW, When.ALWAYS),

    VOTE(IN_REVIEW, ReviewAction.VOTE, IN_REVIEW, When.ALWAYS),
    VOTE_AFTER_EMERGENCY(IMPLEMENTED, ReviewAction.VOTE, IMPLEMENTED, When.ALWAYS),
    VOTE_LATE_APPROVED(APPROVED, ReviewAction.VOTE, APPROVED, When.ALWAYS),
    VOTE_LATE_REJECTED(REJECTED, ReviewAction.VOTE, REJECTED, When.ALWAYS),
    VOTE_LATE_CHANGES(CHANGES_REQUESTED, ReviewAction.VOTE, CHANGES_REQUESTED, When.ALWAYS),

    APPROVE(IN_REVIEW, ReviewAction.DECIDE_APPROVED, APPROVED, When.ALWAYS),
    REJECT(IN_REVIEW, ReviewAction.DECIDE_REJECTED, REJECTED, When.ALWAYS),
    REQUEST_CHANGES(IN_REVIEW, ReviewAction.DECIDE_CHANGES_REQUESTED, CHANGES_REQUESTED, When.ALWAYS),
    APPROVE_AFTERWARDS(IMPLEMENTED, ReviewAction.DECIDE_APPROVED, IMPLEMENTED, When.UNDECIDED),
    REJECT_AFTERWARDS(IMPLEMENTED, ReviewAction.DECIDE_REJECTED, REJECTED, When.UNDECIDED),
    REQUEST_CHANGES_AFTERWARDS(IMPLEMENTED, ReviewAction.DECIDE_CHANGES_REQUESTED, CHANGES_REQUESTED, When.UNDECIDED),

    LAPSE(APPROVED, ReviewAction.LAPSE, LAPSED, When.ALWAYS),

    IMPLEMENT(APPROVED, ReviewAction.IMPLEMENT, IMPLEMENTED, When.ALWAYS),
    IMPLEMENT_EMERGENCY(IN_REVIEW, ReviewAction.IMPLEMENT, IMPLEMENTED, When.EMERGENCY),

    VERIFY(IMPLEMENTED, ReviewAction.VERIFY, VERIFIED, When.SETTLED),
    CORRECT(VERIFIED, ReviewAction.CORRECT, VERIFIED, When.ALWAYS),

    WITHDRAW_DRAFT(DRAFT, ReviewAction.WITHDRAW, WITHDRAWN, When.ALWAYS),
    WITHDRAW_IN_REVIEW(IN_REVIEW, ReviewAction.WITHDRAW, WITHDRAWN, When.ALWAYS),
    WITHDRAW_AFTER_CHANGES(CHANGES_REQUESTED, ReviewAction.WITHDRAW, WITHDRAWN, When.ALWAYS),
    WITHDRAW_LAPSED(LAPSED, ReviewAction.WITHDRAW, WITHDRAWN, When.ALWAYS),

    SETTLE_APPROVED(APPROVED, ReviewAction.SETTLE, APPROVED, When.ALWAYS),
    SETTLE_IMPLEMENTED(IMPLEMENTED, ReviewAction.SETTLE, IMPLEMENTED, When.DECIDED),

    AUDIT_APPROVED(APPROVED, ReviewAction.AUDIT, APPROVED, When.TO_BE_AUDITED),
    AUDIT_IMPLEMENTED(IMPLEMENTED, ReviewAction.AUDIT, IMPLEMENTED, When.TO_BE_AUDITED),
    AUDIT_VERIFIED(VERIFIED, ReviewAction.AUDIT, VERIFIED, When.TO_BE_AUDITED),

    DISCARD_DRAFT(DRAFT, ReviewAction.DISCARD, WITHDRAWN, When.ALWAYS),
    DISCARD_IN_REVIEW(IN_REVIEW, ReviewAction.DISCARD, WITHDRAWN, When.ALWAYS),
    DISCARD_AFTER_CHANGES(CHANGES_REQUESTED, ReviewAction.DISCARD, WITHDRAWN, When.ALWAYS),
    DISCARD_APPROVED(APPROVED, ReviewAction.DISCARD, WITHDRAWN, When.ALWAYS),
    DISCARD_LAPSED(LAPSED, ReviewAction.DISCARD, WITHDRAWN, When.ALWAYS),
    DISCARD_IMPLEMENTED(IMPLEMENTED, ReviewAction.DISCARD, WITHDRAWN, When.ALWAYS);

    private enum When { ALWAYS, EMERGENCY, DECIDED, UNDECIDED, SETTLED, TO_BE_AUDITED }

    private final ReviewState from;
    private final ReviewAction action;
    private final ReviewState to;
    private final When when;

    Transition(ReviewState from, ReviewAction action, ReviewState to, When when) {
        this.from = from;
        this.action = action;
        this.to = to;
        this.when = when;
    }

    /** The row for this review and action; empty when it cannot happen now. */
    public static Optional<Transition> find(ChangeReview review, ReviewAction action) {
        return Arrays.stream(values()).filter(row -> row.from == review.state() && row.action == action && row.holds(review)).findFirst();
    }

    public ReviewState from() {
        return from;
    }

    public ReviewAction action() {
        return action;
    }

    public ReviewState to() {
        return to;
    }

    private boolean holds(ChangeReview review) {
        return switch (when) {
            case ALWAYS -> true;
            case EMERGENCY -> review.proposal().type() == ReviewType.EMERGENCY;
            case DECIDED -> review.isDecided();
            case UNDECIDED -> !review.isDecided();
            case SETTLED -> review.isDecided() && AskedCondition.listOpen(review).isEmpty();
            case TO_BE_AUDITED -> review.handling().isSampled() && review.handling().findAudit().isEmpty();
        };
    }
}
