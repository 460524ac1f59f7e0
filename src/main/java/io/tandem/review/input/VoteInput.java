package io.tandem.review.input;

import java.util.List;

/** A vote as sent. */
public record VoteInput(String seat, String decision, String comment, List<Promise> conditions) {
    /** A condition: what, and who sees to it (log-in name; the proposer when left out). */
    public record Promise(String text, String owner) { }
}
