package io.tandem.shared;

import java.time.Instant;

/** A stretch of time, half-open. */
public record Span(Instant from, Instant to) {
    public Span {
        to = to.isBefore(from) ? from : to;
    }

    /** The part of this that lies in the other one; of no length when they do not meet. */
    public Span within(Span other) {
        Instant start = from.isAfter(other.from) ? from : other.from;
        Instant end = to.isBefore(other.to) ? to : other.to;
        return new Span(start, end);
    }

    public boolean isEmpty() {
        return !from.isBefore(to);
    }
}
