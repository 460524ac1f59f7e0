package io.tandem.review.model;

import java.time.Instant;
import java.util.Optional;

/** When what happened; null for what has not. {@code due} is when the decision is expected. */
public record Milestones(Instant created, Instant submitted, Instant due, Instant implemented, Instant verified) {
    public static Milestones createdAt(Instant now) {
        return new Milestones(now, null, null, null, null);
    }

    public Milestones withSubmission(Instant now, Instant decisionDue) {
        return new Milestones(created, now, decisionDue, implemented, verified);
    }

    public Milestones withImplementation(Instant now) {
        return new Milestones(created, submitted, due, now, verified);
    }

    public Milestones withVerification(Instant now) {
        return new Milestones(created, submitted, due, implemented, now);
    }

    public Optional<Instant> findDue() {
        return Optional.ofNullable(due);
    }
}
