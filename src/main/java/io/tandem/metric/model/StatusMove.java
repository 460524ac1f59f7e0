package io.tandem.metric.model;

import java.time.Instant;

/** One change of status: from which category to which, and the statuses themselves where a project's settings speak of them. */
public record StatusMove(Instant at, StatusCategory from, StatusCategory to, StatusRef fromStatus, StatusRef toStatus) {
    public StatusMove(Instant at, StatusCategory from, StatusCategory to) {
        this(at, from, to, StatusRef.none(), StatusRef.none());
    }
}
