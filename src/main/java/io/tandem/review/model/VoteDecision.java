package io.tandem.review.model;

/** What a seat says. */
public enum VoteDecision {
    APPROVE, APPROVE_WITH_CONDITIONS, REQUEST_CHANGES, REJECT, ABSTAIN;

    public boolean isApproval() {
        return this == APPROVE || this == APPROVE_WITH_CONDITIONS;
    }

    /** Only a plain approval needs no words. */
    public boolean needsComment() {
        return this != APPROVE;
    }
}
