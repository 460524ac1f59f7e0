package io.tandem.review.notice.model;

/** What a notice is about, the weightier ones first: who would get several of one change gets the first of these. */
public enum NoticeKind {
    WINDOW_OVER, ESCALATED, LAPSED, DECIDED, CONDITION, REMINDER, VOTED, SUBMITTED;

    /** Whether it asks for a vote; it is pointless once the vote is cast or the review decided. */
    public boolean asksForVote() {
        return this == SUBMITTED || this == REMINDER;
    }

    /** Whether it goes out at once, however many mails went before it. */
    public boolean isPressing() {
        return this == WINDOW_OVER || this == ESCALATED;
    }
}
