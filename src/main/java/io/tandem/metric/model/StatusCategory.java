package io.tandem.metric.model;

/** Where in its life a status puts an issue. Earlier constants come earlier in the work. */
public enum StatusCategory {
    TO_DO, IN_PROGRESS, DONE,
    /** The status is gone and nobody knows what it meant; it leaves an issue where it was. */
    UNKNOWN;

    /** Whether a move from here to there goes back in the work; a move from or to the unknown does not. */
    public boolean isAfter(StatusCategory other) {
        return this != UNKNOWN && other != UNKNOWN && ordinal() > other.ordinal();
    }
}
