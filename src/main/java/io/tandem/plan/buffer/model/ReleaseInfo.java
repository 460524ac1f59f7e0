package io.tandem.plan.buffer.model;

import java.time.LocalDate;

/** A release as the product knows it; days nobody set are null. */
public record ReleaseInfo(long id, String name, LocalDate start, LocalDate due, State state) {
    /** What may still happen to it. */
    public enum State {
        OPEN, RELEASED, ARCHIVED,
        /** It was deleted; what was written about it stays. */
        GONE
    }

    /** What is left of a release that was deleted. */
    public static ReleaseInfo gone(long id, String name) {
        return new ReleaseInfo(id, name, null, null, State.GONE);
    }

    public boolean isWritable() {
        return state == State.OPEN || state == State.RELEASED;
    }
}
