package io.tandem.review.model;

/** Where a review stands. The ways between the states are in {@link Transition}. */
public enum ReviewState {
    DRAFT, IN_REVIEW, CHANGES_REQUESTED, APPROVED, LAPSED, IMPLEMENTED, REJECTED, VERIFIED, WITHDRAWN;

    /** Nothing happens to it any more but corrections of what came of it; another review of the same issue may be opened. */
    public boolean isTerminal() {
        return this == REJECTED || this == VERIFIED || this == WITHDRAWN;
    }
}
