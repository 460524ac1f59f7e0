package io.tandem.review.model;

import io.tandem.shared.Actor;
import java.time.Instant;
import java.util.List;

/**
 * One vote as it was cast. A later vote of the same seat and round replaces it in the count, never in the trail.
 *
 * @param round  the submission it belongs to, from 1
 * @param seat   the seat's name
 * @param voter  who cast it
 * @param holder in whose name: the voter, or whom they stand in for
 * @param timing whether it came before the decision
 */
public record Vote(int round, String seat, Actor voter, Actor holder, VoteDecision decision, String comment, List<Condition> conditions, Instant at, Timing timing) {
    /** {@code LATE} votes came after the decision: recorded, not counted. */
    public enum Timing { IN_TIME, LATE }

    public Vote {
        conditions = List.copyOf(conditions);
    }

    public boolean isCounted() {
        return timing == Timing.IN_TIME;
    }
}
