package io.tandem.rest.review;

import io.tandem.review.model.ReviewState;
import io.tandem.review.model.TrailEntry;

/** One step of a review's life. */
public record TrailBody(int version, String at, PersonBody actor, TrailEntry.Step step, ReviewState from, ReviewState to, String seat, String detail) {
    static TrailBody of(TrailEntry entry, String seatLabel, String detail) {
        return new TrailBody(entry.version(), entry.at().toString(), PersonBody.of(entry.actor()), entry.action(), entry.from(), entry.to(), seatLabel, detail);
    }
}
