package io.tandem.review.meeting.model;

import io.tandem.shared.Actor;

/** Somebody who is asked to come, and whether they did. */
public record Participant(Actor person, Presence presence) {
    /** {@code EXPECTED} until somebody says they are there. */
    public enum Presence { EXPECTED, PRESENT }
}
