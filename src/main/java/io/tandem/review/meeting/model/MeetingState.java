package io.tandem.review.meeting.model;

/** How far a meeting is: planned, then running, then closed for good. A project has at most one running meeting. */
public enum MeetingState {
    PLANNED, RUNNING, CLOSED;

    /** The one table of ways between the states. */
    public boolean mayBecome(MeetingState next) {
        return this == PLANNED && next == RUNNING || this == RUNNING && next == CLOSED;
    }

    public boolean isOpen() {
        return this != CLOSED;
    }
}
