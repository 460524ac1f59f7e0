package io.tandem.review.model;

/** What can happen to a review. The three decisions are taken by the votes, never by one person; it lapses when its issue moves and is discarded when its issue is deleted. */
public enum ReviewAction {
    EDIT, SUBMIT, VOTE, DECIDE_APPROVED, DECIDE_REJECTED, DECIDE_CHANGES_REQUESTED, LAPSE, IMPLEMENT, VERIFY, CORRECT, WITHDRAW, SETTLE, AUDIT, DISCARD
}
