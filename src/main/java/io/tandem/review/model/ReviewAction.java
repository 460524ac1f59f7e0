package io.tandem.review.model;

/** What can happen to a review. The three decisions are taken by the votes, never by one person. */
public enum ReviewAction {
    EDIT, SUBMIT, VOTE, DECIDE_APPROVED, DECIDE_REJECTED, DECIDE_CHANGES_REQUESTED, LAPSE, IMPLEMENT, VERIFY, CORRECT, WITHDRAW
}
