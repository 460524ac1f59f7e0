package io.tandem.review.model;

/** What the votes say together. */
public enum Outcome {
    UNDECIDED, APPROVED, REJECTED, CHANGES_REQUESTED;

    /** What this outcome does to the review; UNDECIDED does nothing and has none. */
    public ReviewAction action() {
        return switch (this) {
            case APPROVED -> ReviewAction.DECIDE_APPROVED;
            case REJECTED -> ReviewAction.DECIDE_REJECTED;
            case CHANGES_REQUESTED -> ReviewAction.DECIDE_CHANGES_REQUESTED;
            case UNDECIDED -> throw new IllegalStateException("an open vote decides nothing");
        };
    }
}
