package io.tandem.review.model;

import io.tandem.shared.Actor;
import java.time.Instant;

/**
 * One step of a review's life.
 *
 * @param version the review's version after it
 * @param action  what happened
 * @param detail  what was said or chosen: a vote's decision and comment; empty when nothing was
 */
public record TrailEntry(int version, Instant at, Actor actor, Step action, ReviewState from, ReviewState to, String seat, String detail) {
    /** What a step was. */
    public enum Step { CREATED, EDITED, SUBMITTED, VOTED, VOTED_LATE, DECIDED, IMPLEMENTED, VERIFIED, WITHDRAWN, LAPSED, ESCALATED, CORRECTED, AUDITED, CONDITION_DONE, CONDITION_WAIVED, CONDITION_REOPENED }
}
